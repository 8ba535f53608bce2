/** What tests of several packages stand on: small catalogues and figures put together in sight. */
package org.payung.testkit;
