package no.tromsfylke.overgang.pipeline.attack;

/** What a reader knows of a cell before reckoning: its number, or that it is none below 0. */
record ReadCell(Cell cell, double low, double high) {}
