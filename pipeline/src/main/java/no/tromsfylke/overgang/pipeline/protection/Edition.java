package no.tromsfylke.overgang.pipeline.protection;

import no.tromsfylke.overgang.pipeline.cube.InnerCells;

/**
 * Closed years as they were published before a revision.
 *
 * @param name of the last publication that told of them so
 * @param rows what was told of the years that were revised, be it with others
 * @param cells the finest counts of that time
 */
public record Edition(String name, FormerRows rows, InnerCells cells) {}
