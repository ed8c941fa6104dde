package dev.codestrata.bench;

import dev.codestrata.source.language.TextDecoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The files at a head that are text, held in memory. */
final class HeadTexts {

  /** A file as text. */
  record HeadText(String path, String text) {}

  private HeadTexts() {}

  static List<HeadText> of(Path directory) throws IOException {
    List<HeadText> texts = new ArrayList<>();
    try (Git git = Git.open(directory.toFile());
        RevWalk revisions = new RevWalk(git.getRepository());
        TreeWalk walk = new TreeWalk(git.getRepository())) {
      Repository repository = git.getRepository();
      ObjectReader reader = walk.getObjectReader();
      walk.addTree(revisions.parseCommit(repository.resolve("HEAD")).getTree());
      walk.setRecursive(true);
      while (walk.next()) {
        if ((walk.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE) {
          byte[] bytes = reader.open(walk.getObjectId(0)).getCachedBytes(Integer.MAX_VALUE);
          String text = TextDecoder.decode(bytes).text();
          if (text != null) {
            texts.add(new HeadText(walk.getPathString(), text));
          }
        }
      }
    }
    return texts;
  }
}
