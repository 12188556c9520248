package no.tromsfylke.overgang.pipeline.publication;

/** What is wrong with a publication: one sentence, in English and in Norwegian Bokmål. */
public record Complaint(String english, String norwegian) {}
