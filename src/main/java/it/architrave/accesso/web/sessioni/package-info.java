/** Where logins are kept: in the database, so that any process of the installation knows them and none loses them. */
@NullMarked
package it.architrave.accesso.web.sessioni;

import org.jspecify.annotations.NullMarked;
