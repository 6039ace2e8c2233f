/// Finding by meaning: what is made of the vectors of an embedding model.
@NullMarked
package kz.goldenhour.matching.meaning;

import org.jspecify.annotations.NullMarked;
