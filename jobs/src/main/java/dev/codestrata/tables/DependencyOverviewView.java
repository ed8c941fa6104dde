package dev.codestrata.tables;

import java.util.List;

/** On which packages do the repositories depend, and in which versions? */
@View(
    name = "dependencies_overview",
    comment = "On which packages do the repositories depend, and in which versions?")
public record DependencyOverviewView(
    @Column("Package ecosystem as package URLs name it, such as maven or pypi") String ecosystem,
    @Column("Package name in its ecosystem") String name,
    @Column("Known as a framework") boolean isFramework,
    @Column("Number of repositories") long repositories,
    @Column("Their names, sorted") List<String> fullNames,
    @Column("Versions and ranges as written, sorted as text") List<String> versions,
    @Column("Scopes as written, sorted") List<String> scopes) {}
