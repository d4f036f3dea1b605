/** The registers of the ledger over HTTP: sites, markets, emission factors, loss rates, instruments. */
@NullMarked
package org.suandian.scope2.web.register;

import org.jspecify.annotations.NullMarked;
