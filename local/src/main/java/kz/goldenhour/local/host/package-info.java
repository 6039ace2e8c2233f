/// Stands in for API Gateway and Lambda: routes, authorizer, refusals of the gateway, and calls of the handlers.
@NullMarked
package kz.goldenhour.local.host;

import org.jspecify.annotations.NullMarked;
