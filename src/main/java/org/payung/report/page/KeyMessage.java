package org.payung.report.page;

import java.util.Optional;
import org.payung.report.Block.Message;

/** One of the six messages: fires where its figures allow it. */
interface KeyMessage {

    /** @param page the page on which it will stand */
    Optional<Message> write(Edition edition, int page);
}
