/// The edge to API Gateway: requests in, answers and problems out, in JSON.
@NullMarked
package kz.goldenhour.aws.http;

import org.jspecify.annotations.NullMarked;
