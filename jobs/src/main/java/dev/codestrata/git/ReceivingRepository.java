package dev.codestrata.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.PackParser;

/** A bare repository of our own whose received packs go through a {@link Reception}. */
final class ReceivingRepository extends FileRepository {

  private final Reception reception;

  private ReceivingRepository(FileRepositoryBuilder builder, Reception reception)
      throws IOException {
    super(builder);
    this.reception = reception;
  }

  /** Opens the repository, or makes an empty one. */
  static ReceivingRepository open(Path directory, Reception reception) throws IOException {
    boolean isThere = Files.exists(directory.resolve(Constants.HEAD));
    FileRepositoryBuilder builder = new FileRepositoryBuilder();
    if (isThere) {
      builder.setFS(IsolatedJGit.READ_ONLY); // its configuration plays no part
    }
    builder.setGitDir(directory.toFile());
    builder.setBare();
    builder.setup();
    ReceivingRepository repository = new ReceivingRepository(builder, reception);
    if (!isThere) {
      repository.create(true);
      // No housekeeping behind our back: it would run in a thread of its own while the mirror is
      // moved or read.
      StoredConfig config = repository.getConfig();
      config.setInt("gc", null, "auto", 0);
      config.setInt("gc", null, "autoPackLimit", 0);
      config.setBoolean("gc", null, "autoDetach", false);
      config.save();
    }
    return repository;
  }

  @Override
  public ObjectInserter newObjectInserter() {
    ObjectInserter inserter = super.newObjectInserter();
    return new ObjectInserter.Filter() {
      @Override
      protected ObjectInserter delegate() {
        return inserter;
      }

      @Override
      public PackParser newPackParser(InputStream in) throws IOException {
        return reception.parser(inserter, in);
      }
    };
  }
}
