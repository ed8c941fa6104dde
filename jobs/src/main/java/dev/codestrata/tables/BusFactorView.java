package dev.codestrata.tables;

import java.util.List;

/**
 * How few people would have to leave until most files have nobody who knows them best?
 *
 * <p>Source: Avelino, Passos, Hora and Valente, A Novel Approach for Estimating Truck Factors (ICPC
 * 2016); here the author of a file is the one with most revisions of it.
 */
@View(
    name = "bus_factor",
    comment =
        "How few people would have to leave until most files have nobody who knows them best?")
public record BusFactorView(
    @Column("The repository") String repositoryId,
    @Column("owner/name, or the path of a local directory") String fullName,
    @Column("The smallest number of people who know more than half of the files best")
        long busFactor,
    @Column("Their names, most files first") List<String> people,
    @Column("Source files of which they made most revisions") long theirFiles,
    @Column("All source files; generated, vendored and documentation left out") long files) {}
