/// Runs the embedding model: files, tokens, ONNX Runtime.
@NullMarked
package kz.goldenhour.meaning;

import org.jspecify.annotations.NullMarked;
