package dev.codestrata.tables;

/** Files and definitions that are nearly the same. */
@Table(
    name = "near_duplicates",
    key = "member_id",
    grain = Grain.LAKE,
    writtenBy = "match",
    comment = "Files and definitions that are nearly the same.")
public record NearDuplicateRow(
    @Column("blob_id or definition_id") String memberId,
    @Column(value = "Which of the two", values = DuplicateUnit.class) String unit,
    @Column("Group of near duplicates") String clusterId,
    @Column("Member that stands for the group") String representativeId,
    @Column("Member it was compared with; null for the representative") String matchedId,
    @Column("Verified similarity to matched_id, 0 to 1") Double jaccard) {}
