package dev.codestrata.errors;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person can do about a storage that fails. Clients of object stores tell it in several
 * hundred characters of request ids; they are known here by the names of their exceptions and by
 * the status that they quote, so that no such client is needed to ask.
 */
public final class StorageFaults {

  private static final Pattern STATUS = Pattern.compile("Status Code: (\\d{3})");
  private static final int DEEPEST = 20;

  private StorageFaults() {}

  /** The fault in a few words with its remedy; empty if the error is no storage's that is known. */
  public static Optional<String> describe(Throwable error) {
    Throwable cause = error;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      Optional<String> known = known(cause);
      if (known.isPresent()) {
        return known;
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  /** The same, or else the error's own message. */
  public static String text(Throwable error) {
    return describe(error).orElseGet(error::getMessage);
  }

  private static Optional<String> known(Throwable cause) {
    String name = cause.getClass().getSimpleName();
    String message = String.valueOf(cause.getMessage());
    if (name.equals("NoAuthWithAWSException") || name.equals("NoAwsCredentialsException")) {
      return Optional.of(
          "no credentials for the object store were found; set AWS_ACCESS_KEY_ID and"
              + " AWS_SECRET_ACCESS_KEY, or another provider by fs.s3a.aws.credentials.provider");
    }
    if (name.equals("UnknownStoreException") || message.contains("NoSuchBucket")) {
      return Optional.of("there is no such bucket; make it first, or name another");
    }
    if (cause instanceof UnknownHostException) {
      return Optional.of("its host " + message + " is not known; check the endpoint");
    }
    if (cause instanceof ConnectException) {
      return Optional.of("it does not answer (" + message + "); check the endpoint, and try again");
    }
    Matcher status = STATUS.matcher(message);
    if (status.find()) {
      return status(Integer.parseInt(status.group(1)));
    }
    return cause instanceof AccessDeniedException ? status(403) : Optional.empty();
  }

  private static Optional<String> status(int status) {
    return switch (status) {
      case 401, 403 ->
          Optional.of(
              "the object store refuses access (status "
                  + status
                  + "); check the credentials and what they allow");
      case 429, 500, 502, 503, 504 ->
          Optional.of(
              "the object store fails (status "
                  + status
                  + ", after retries); nothing written is lost, try the same command again later");
      default -> Optional.empty();
    };
  }
}
