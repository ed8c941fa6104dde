package dev.codestrata.git;

/**
 * One line of {@code git ls-tree -r -l}.
 *
 * @param path path from the root; quoted as git quotes if it is not UTF-8 ({@link GitText#path})
 * @param mode {@code 100644}, {@code 100755}, {@code 120000} (symbolic link) or {@code 160000}
 *     (submodule)
 * @param blobId git id of the content; for a submodule, of a commit elsewhere
 * @param sizeBytes size of the content; null for a submodule and for an object that is not there
 */
public record TreeEntry(String path, String mode, String blobId, Long sizeBytes) {}
