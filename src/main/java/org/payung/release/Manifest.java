package org.payung.release;

import java.util.List;
import java.util.SortedMap;

/**
 * What a release is made of: {@code manifest.json}. A folder with a manifest whose outputs are all there, with these
 * hashes, is a whole release.
 *
 * @param asOf ISO day that "now" means everywhere in the release
 * @param counts of outcomes, findings and rows, by name
 */
public record Manifest(
        String release,
        String period,
        String asOf,
        String programVersion,
        String inputHash,
        String templatesHash,
        List<InputFile> inputs,
        List<HashedFile> templates,
        List<HashedFile> outputs,
        SortedMap<String, Long> counts) {

    /**
     * One input file; {@code read = stored + rejected + filtered}.
     *
     * @param mapping id of the mapping that read it, empty where none fitted
     */
    public record InputFile(
            String file, String sha256, String mapping, long read, long stored, long rejected, long filtered) {}

    /** One file and its SHA-256. */
    public record HashedFile(String file, String sha256) {}

    public ReleaseIdentity identity() {
        return new ReleaseIdentity(ReleaseId.parse(release).period(), inputHash, templatesHash, programVersion);
    }
}
