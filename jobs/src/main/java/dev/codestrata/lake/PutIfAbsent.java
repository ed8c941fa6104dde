package dev.codestrata.lake;

import com.amazonaws.AmazonClientException;
import com.amazonaws.services.s3.model.AmazonS3Exception;
import com.amazonaws.services.s3.model.ObjectMetadata;
import com.amazonaws.services.s3.model.PutObjectRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.s3a.S3AFileSystem;
import org.apache.hadoop.fs.s3a.S3AUtils;

/**
 * Creates an object only where there is none, by a conditional PUT ({@code If-None-Match: *}, in
 * Amazon S3 since 2024). Hadoop's {@code s3a} of this version looks before it writes, so that of
 * two writers at once the later wins and the earlier never learns of it.
 */
final class PutIfAbsent {

  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;
  private static final int NOT_IMPLEMENTED = 501;
  private static final int ATTEMPTS = 5;

  private PutIfAbsent() {}

  /** The store does not know conditional writes, and said so. */
  private static final class UnsupportedException extends IOException {
    private static final long serialVersionUID = 1L;

    UnsupportedException(Throwable cause) {
      super("the object store has no conditional PUT", cause);
    }
  }

  /**
   * Writes a file that must not be there: on S3 by a conditional PUT, elsewhere, and on a store
   * that refuses such a PUT, by the file system's own means.
   *
   * @throws FileAlreadyExistsException if it is there
   */
  static void create(FileSystem fileSystem, Path path, byte[] content) throws IOException {
    if (fileSystem instanceof S3AFileSystem store) {
      // A store that ignores the condition overwrites: there, looking first is all that can be
      // done.
      if (store.exists(path)) {
        throw new FileAlreadyExistsException(path.toString());
      }
      try {
        put(store, path, content);
        return;
      } catch (UnsupportedException e) {
        // As s3a does it, below.
      }
    }
    try (OutputStream out = fileSystem.create(path, false)) {
      out.write(content);
    }
  }

  /** A PUT that was repeated because its answer was lost finds its own content, and is done. */
  private static void put(S3AFileSystem store, Path path, byte[] content) throws IOException {
    for (int attempt = 1; ; attempt++) {
      ObjectMetadata metadata = new ObjectMetadata();
      metadata.setContentLength(content.length);
      PutObjectRequest request =
          new PutObjectRequest(
              store.getBucket(),
              store.pathToKey(path),
              new ByteArrayInputStream(content),
              metadata);
      request.putCustomRequestHeader("If-None-Match", "*");
      try {
        store.getAmazonS3ClientForTesting("conditional PUT").putObject(request);
        return;
      } catch (AmazonS3Exception e) {
        switch (e.getStatusCode()) {
          case PRECONDITION_FAILED -> {
            if (!holds(store, path, content)) {
              throw new FileAlreadyExistsException(path.toString());
            }
            return;
          }
          case CONFLICT -> {
            // Another PUT of the same object is under way: who wins is known when it is done.
            if (attempt == ATTEMPTS) {
              throw new FileAlreadyExistsException(path.toString());
            }
          }
          case NOT_IMPLEMENTED -> throw new UnsupportedException(e);
          default -> throw S3AUtils.translateException("conditional PUT", path, e);
        }
      } catch (AmazonClientException e) {
        throw S3AUtils.translateException("conditional PUT", path, e);
      }
    }
  }

  /** Whether the store honours the condition, tried on an object that stays. */
  static boolean isSupported(S3AFileSystem store, Path probe) throws IOException {
    try {
      if (!store.exists(probe)) {
        put(store, probe, text("Tells that this store refuses to write an object twice.\n"));
      }
      put(store, probe, text("This store lets an object be written twice.\n"));
      return false;
    } catch (FileAlreadyExistsException e) {
      return true;
    } catch (UnsupportedException e) {
      return false;
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean holds(S3AFileSystem store, Path path, byte[] content) throws IOException {
    try (InputStream in = store.open(path)) {
      return Arrays.equals(content, in.readAllBytes());
    }
  }
}
