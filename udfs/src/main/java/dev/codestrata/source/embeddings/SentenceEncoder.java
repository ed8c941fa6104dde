package dev.codestrata.source.embeddings;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Maps a text to a unit vector of {@value #DIMENSIONS} floats; texts that mean alike have a high
 * dot product.
 *
 * <p>The model is sentence-transformers/all-MiniLM-L6-v2, quantised to 8 bits, with mean pooling
 * over all tokens. Texts are encoded one at a time: a dynamically quantised model scales its
 * activations over the whole batch, so that a text's vector would depend on its neighbours. On one
 * kind of processor the same text always gives the same bits; processors with other integer dot
 * product instructions may differ in the last digits.
 *
 * <p>Thread-safe: threads share one model and each call runs on its caller's thread. Closing is
 * idempotent and must follow the last call.
 */
public final class SentenceEncoder implements AutoCloseable {

  /** Length of every vector. */
  public static final int DIMENSIONS = 384;

  /** Tokens that are read, with the two that mark begin and end; the rest of a text is ignored. */
  public static final int MAX_TOKENS = 256;

  /** Name of the model with its version and token limit, as tables store it beside a vector. */
  public static final String MODEL = "all-minilm-l6-v2-q@0.36.2/" + MAX_TOKENS;

  private static final String MODEL_RESOURCE = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER_RESOURCE = "/all-minilm-l6-v2-q-tokenizer.json";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final HuggingFaceTokenizer tokenizer;
  private final boolean wantsTypeIds;
  private volatile boolean closed;

  private SentenceEncoder(
      OrtEnvironment environment, OrtSession session, HuggingFaceTokenizer tokenizer) {
    this.environment = environment;
    this.session = session;
    this.tokenizer = tokenizer;
    this.wantsTypeIds = session.getInputNames().contains("token_type_ids");
  }

  /**
   * Loads the model into memory (about 90 MB, outside the Java heap).
   *
   * @throws IllegalStateException if a resource is missing or this machine cannot run the model
   */
  public static SentenceEncoder open() {
    HuggingFaceTokenizer tokenizer = openTokenizer();
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "codestrata");
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // Parallelism comes from the callers; threads of the runtime's own would oversubscribe cores
      // and make sums depend on scheduling.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      // Input lengths vary, and an arena would keep the largest of them for ever.
      options.setCPUArenaAllocator(false);
      return new SentenceEncoder(
          environment, environment.createSession(resource(MODEL_RESOURCE), options), tokenizer);
    } catch (OrtException e) {
      tokenizer.close();
      throw new IllegalStateException("cannot load the sentence encoder " + MODEL, e);
    }
  }

  /**
   * The unit vector of {@code text}, which must not be null; an empty text has a vector too.
   *
   * @throws IllegalStateException if the encoder is closed or the runtime fails
   */
  public float[] embed(String text) {
    if (closed) {
      throw new IllegalStateException("the sentence encoder is closed");
    }
    Encoding encoding = tokenizer.encode(text);
    long[] ids = encoding.getIds();
    long[] mask = encoding.getAttentionMask();
    long[] shape = {1, ids.length};
    Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
    try {
      inputs.put("input_ids", tensor(ids, shape));
      inputs.put("attention_mask", tensor(mask, shape));
      if (wantsTypeIds) {
        inputs.put("token_type_ids", tensor(new long[ids.length], shape));
      }
      try (OrtSession.Result result = session.run(inputs)) {
        OnnxTensor hidden = (OnnxTensor) result.get(0);
        return unit(meanOverTokens(hidden.getFloatBuffer(), mask));
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence encoder " + MODEL + " failed", e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  /**
   * Cosine of the angle between two vectors, in [-1, 1]; 0 if either is all zero.
   *
   * @throws IllegalArgumentException if their lengths differ
   */
  public static double cosine(float[] a, float[] b) {
    if (a.length != b.length) {
      throw new IllegalArgumentException(
          "vectors of different length: " + a.length + " and " + b.length);
    }
    double dot = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (int i = 0; i < a.length; i++) {
      dot += (double) a[i] * b[i];
      squaresA += (double) a[i] * a[i];
      squaresB += (double) b[i] * b[i];
    }
    if (squaresA == 0 || squaresB == 0) {
      return 0;
    }
    return Math.max(-1, Math.min(1, dot / Math.sqrt(squaresA * squaresB)));
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    tokenizer.close();
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("cannot release the sentence encoder " + MODEL, e);
    }
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private static float[] meanOverTokens(FloatBuffer hidden, long[] mask) {
    double[] sums = new double[DIMENSIONS];
    int tokens = 0;
    for (int token = 0; token < mask.length; token++) {
      if (mask[token] == 0) {
        continue;
      }
      tokens++;
      int row = token * DIMENSIONS;
      for (int i = 0; i < DIMENSIONS; i++) {
        sums[i] += hidden.get(row + i);
      }
    }
    float[] mean = new float[DIMENSIONS];
    for (int i = 0; i < DIMENSIONS; i++) {
      mean[i] = (float) (sums[i] / Math.max(1, tokens));
    }
    return mean;
  }

  private static float[] unit(float[] vector) {
    double squares = 0;
    for (float value : vector) {
      squares += (double) value * value;
    }
    double norm = Math.sqrt(squares);
    if (norm > 0) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] = (float) (vector[i] / norm);
      }
    }
    return vector;
  }

  private static HuggingFaceTokenizer openTokenizer() {
    keepNativeLibrariesTogether();
    Map<String, String> options =
        Map.of(
            "truncation",
            "true",
            "padding",
            "false",
            "maxLength",
            Integer.toString(MAX_TOKENS),
            "modelMaxLength",
            Integer.toString(MAX_TOKENS));
    try (InputStream json = open(TOKENIZER_RESOURCE)) {
      return HuggingFaceTokenizer.newInstance(json, options);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TOKENIZER_RESOURCE, e);
    }
  }

  /**
   * The tokenizer unpacks its native library into a hidden folder of its own and looks for a CUDA
   * build on the network; executors of a cluster may have no network. What the user has set stays.
   */
  private static void keepNativeLibrariesTogether() {
    String folder = nativeFolder().toString();
    setUnlessPresent("DJL_CACHE_DIR", folder);
    setUnlessPresent("ENGINE_CACHE_DIR", folder);
    setUnlessPresent("RUST_FLAVOR", "cpu");
    setUnlessPresent("ai.djl.offline", "true");
    setUnlessPresent("OPT_OUT_TRACKING", "true");
  }

  /**
   * A folder that outlives the process where there is a home, else a private one: a fixed name in a
   * temporary folder that others can write would let them plant a library.
   */
  private static Path nativeFolder() {
    Path home = Path.of(System.getProperty("user.home", ""));
    if (home.isAbsolute() && Files.isWritable(home)) {
      return home.resolve(".cache").resolve("codestrata").resolve("native");
    }
    try {
      return Files.createTempDirectory("codestrata-native");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot create a folder for native libraries", e);
    }
  }

  private static void setUnlessPresent(String name, String value) {
    if (System.getenv(name) == null && System.getProperty(name) == null) {
      System.setProperty(name, value);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = SentenceEncoder.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the class path lacks " + name.substring(1));
    }
    return in;
  }
}
