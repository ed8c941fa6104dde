package dev.codestrata.git;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.UploadPack;

/**
 * A repository on this machine, opened blind like every repository that is read (no configuration,
 * hooks or alternates), which answers from a thread of its own.
 */
final class LocalConversation implements Conversation {

  private final FileRepository repository;
  private final Pipe requests;
  private final Pipe answers;
  private final Thread server;
  private volatile String complaint = "";

  private LocalConversation(FileRepository repository) throws IOException {
    this.repository = repository;
    this.requests = Pipe.open();
    this.answers = Pipe.open();
    this.server = new Thread(this::serve, "git-upload-pack");
    server.setDaemon(true);
    server.start();
  }

  static Conversation open(Path directory) throws IOException {
    try {
      return new LocalConversation(
          GitRepositories.openFiles(GitRepositories.gitDirectory(directory), directory));
    } catch (GitReadException e) {
      throw new NoRemoteRepositoryException(
          new URIish().setPath(directory.toString()), e.getMessage());
    }
  }

  private void serve() {
    try (InputStream in = Channels.newInputStream(requests.source());
        OutputStream out = Channels.newOutputStream(answers.sink())) {
      UploadPack upload = new UploadPack(repository);
      upload.setExtraParameters(List.of("version=2"));
      upload.upload(in, out, null);
    } catch (IOException | RuntimeException e) {
      // The other side hung up, or reads on to where the answer breaks off.
      complaint = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
  }

  @Override
  public InputStream in() {
    return Channels.newInputStream(answers.source());
  }

  @Override
  public OutputStream out() {
    return Channels.newOutputStream(requests.sink());
  }

  @Override
  public String complaint() {
    return complaint;
  }

  @Override
  public void close() {
    for (Closeable end :
        List.<Closeable>of(requests.sink(), answers.source(), requests.source(), answers.sink())) {
      try {
        end.close();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException("a pipe that does not close", e);
      }
    }
    boolean interrupted = false;
    while (server.isAlive()) {
      try {
        server.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    repository.close();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
