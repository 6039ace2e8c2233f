/// Finds verified evidence for a message in Kazakh, Russian or English, however it is spelt, and never takes a
/// near-miss
/// for the claim it resembles. Knows the domain and Lucene, nothing of any cloud.
@NullMarked
package kz.goldenhour.matching;

import org.jspecify.annotations.NullMarked;
