package org.payung.store;

/** Another process holds the store. */
public final class StoreHeldException extends RuntimeException {

    private final String owner;

    public StoreHeldException(String owner) {
        super("another run holds the store: " + owner);
        this.owner = owner;
    }

    public String owner() {
        return owner;
    }
}
