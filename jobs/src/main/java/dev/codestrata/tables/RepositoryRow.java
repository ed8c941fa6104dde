package dev.codestrata.tables;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Every repository that was ever named or found, one row each. */
@Table(
    name = "repositories",
    key = "repository_id",
    grain = Grain.KEY,
    writtenBy = "discover",
    comment = "Every repository that was ever named or found, one row each.")
public record RepositoryRow(
    @Column("Version-5 UUID of the canonical clone URL") String repositoryId,
    @Column("Numeric id at GitHub; survives renames") Long githubId,
    @Column("owner/name, or the path of a local directory") String fullName,
    @Column("Earlier full names, oldest first") List<String> previousNames,
    @Column("Page for people") String url,
    @Column("Canonical clone URL") String cloneUrl,
    @Column("Description at the host") String description,
    @Column("Topics at the host, sorted") List<String> topics,
    @Column("Main language") String language,
    @Column("Bytes of each language") Map<String, Long> languages,
    @Column("Stars at the host") Long stars,
    @Column("Forks at the host") Long forks,
    @Column("Size at the host, in KiB") Long sizeKb,
    @Column("SPDX identifier that the host reports") String license,
    @Column("Branch that HEAD names") String defaultBranch,
    @Column("True if the host says it is a fork") Boolean isFork,
    @Column("True if the host says it is archived") Boolean isArchived,
    @Column(
            "Commit that its history began with: repositories that have the same share their history")
        String forkRoot,
    @Column(
            "Software Heritage id (swh:1:snp:) of its references and HEAD when it was last opened; without the prefix the snapshot_id of The Stack v2")
        String snapshotSwhid,
    @Column("Created at the host") Instant createdAt,
    @Column("Last changed at the host") Instant updatedAt,
    @Column("Last push at the host") Instant pushedAt,
    @Column("Categories above the threshold, best first") List<String> categories,
    @Column("Score of each category, 0 to 1") Map<String, Double> categoryScores,
    @Column("Model that gave the scores") String categoryModel,
    @Column("Weighted priority, higher is sooner") Double priorityScore,
    @Column("What the priority is made of") Map<String, Double> priorityComponents,
    @Column("When it was first seen") Instant discoveredAt) {}
