package kz.goldenhour.domain.evidence;

import java.util.Base64;

/// What an embedding model makes of a wording: its vector, in whole numbers from -127 to 127.
///
/// @param model  which model made it; vectors of two models mean nothing to each other
/// @param vector the numbers, a byte each, in Base64
public record Meaning(String model, String vector) {
    private static final int MOST = 127;

    /// Keeps a vector of any scale: only its direction counts.
    public static Meaning of(String model, float[] vector) {
        float largest = 1e-9f;
        for (float value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        var bytes = new byte[vector.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(vector[i] * MOST / largest);
        }
        return new Meaning(model, Base64.getEncoder().encodeToString(bytes));
    }

    /// The vector again, of length 1.
    public float[] unit() {
        var bytes = Base64.getDecoder().decode(vector);
        double square = 1e-9;
        for (byte value : bytes) {
            square += value * value;
        }
        var unit = new float[bytes.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (bytes[i] / Math.sqrt(square));
        }
        return unit;
    }
}
