package kz.goldenhour.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Set;
import kz.goldenhour.domain.match.Embedder;

/// A model of the E5 family on ONNX Runtime: the mean of its last layer over the tokens, scaled to length 1.
final class OnnxEmbedder implements Embedder {
    private static final String LAST_LAYER = "last_hidden_state";
    private static final int THREADS = 2;

    /// Counts up when texts are put to the model in another way, so that older vectors are made again.
    private static final int FORM = 2;

    private final String model;
    private final Restoring restoring;
    private final Tokens tokens;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final boolean wantsKinds;

    OnnxEmbedder(String model, Path file, Pieces pieces) throws OrtException {
        this.model = model + "/" + FORM;
        restoring = new Restoring(pieces);
        tokens = new Tokens(pieces);
        environment = OrtEnvironment.getEnvironment();
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(Math.min(THREADS, Runtime.getRuntime().availableProcessors()));
            options.setInterOpNumThreads(1);
            // Threads that spin while they wait would take the processor from the rest of the function
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            session = environment.createSession(file.toString(), options);
        }
        wantsKinds = session.getInputNames().contains("token_type_ids");
    }

    /// Whether the model takes tokens and gives a layer.
    boolean isTextModel() {
        return session.getInputNames().containsAll(Set.of("input_ids", "attention_mask"))
                && session.getOutputNames().contains(LAST_LAYER);
    }

    @Override
    public String model() {
        return model;
    }

    /// The vector of a text as the model has it. Of the two prefixes that it knows, the one for texts that are like
    /// each other stands before messages and wordings alike: records are put as claims are, not as articles.
    float[] raw(String restored) {
        try {
            return run(tokens.of("query: " + restored));
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed", e);
        }
    }

    @Override
    public Embedding embed(String text) {
        var restored = restoring.restored(text.strip());
        return Means.centred(raw(restored), restored);
    }

    private float[] run(long[] ids) throws OrtException {
        long[] shape = {1, ids.length};
        var ones = new long[ids.length];
        Arrays.fill(ones, 1);
        var inputs = new HashMap<String, OnnxTensor>();
        try {
            inputs.put("input_ids", OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape));
            inputs.put("attention_mask", OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape));
            if (wantsKinds) {
                inputs.put(
                        "token_type_ids",
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape));
            }
            try (var result = session.run(inputs, Set.of(LAST_LAYER))) {
                return mean(((OnnxTensor) result.get(0)).getFloatBuffer().array(), ids.length);
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static float[] mean(float[] layer, int rows) {
        var mean = new float[layer.length / rows];
        for (int i = 0; i < layer.length; i++) {
            mean[i % mean.length] += layer[i];
        }
        return Means.unit(mean);
    }
}
