// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.records;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Records without end, each a function of the seed and its index alone. Not for several threads at once.
 *
 * <p>Each has an id and a title of its own. A record without a planted fault is clean under the exchange profile, text
 * scans included.
 */
public final class RecordSource {
    private static final int SKELETONS = 500;
    private static final int MOST_FAULTS = 3;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final int percentFaulty;
    private final Words words;
    private final List<ObjectNode> skeletons = new ArrayList<>();
    private final List<Template> templates = new ArrayList<>();

    /** Records of which {@code percentFaulty} of a hundred are faulty. */
    public RecordSource(long seed, int percentFaulty) {
        this.seed = seed;
        this.percentFaulty = percentFaulty;
        List<ObjectNode> catalogues = RealRecords.ofCatalogues();
        List<ObjectNode> peers = RealRecords.ofPeers();
        List<ObjectNode> all = new ArrayList<>(catalogues);
        all.addAll(peers);
        this.words = Words.of(all);
        SplittableRandom random = new SplittableRandom(seed);
        Recombination longOnes = new Recombination(catalogues, catalogues, random);
        Recombination shortOnes = new Recombination(peers, catalogues, random);
        for (int i = 0; i < SKELETONS; i++) {
            // Two long ones to three short ones: about 3 KB in the mean.
            ObjectNode skeleton = i % 5 < 2 ? longOnes.next() : shortOnes.next();
            skeletons.add(skeleton);
            templates.add(TemplateBuilder.template(skeleton, words));
        }
    }

    /** The record at {@code index} as compact JSON in UTF-8. */
    public byte[] record(long index) {
        Buffer out = new Buffer();
        put(index, out);
        return out.copy();
    }

    /** The faults of the record at {@code index}; none if it is sound. */
    public Set<Fault> faults(long index) {
        return faults(random(index));
    }

    /** Puts the record at {@code index} into {@code out}, and says whether it is sound. */
    boolean put(long index, Buffer out) {
        SplittableRandom random = random(index);
        Set<Fault> faults = faults(random);
        int skeleton = random.nextInt(SKELETONS);
        Template template = faults.isEmpty() ? templates.get(skeleton) : spoilt(skeletons.get(skeleton), faults);
        template.put(new Draw(random, index), out);
        return faults.isEmpty();
    }

    private Template spoilt(ObjectNode skeleton, Set<Fault> faults) {
        ObjectNode spoilt = skeleton.deepCopy();
        faults.forEach(fault -> fault.plant(spoilt));
        Completion.complete(spoilt);
        return TemplateBuilder.template(spoilt, words);
    }

    private Set<Fault> faults(SplittableRandom random) {
        if (random.nextInt(100) >= percentFaulty) {
            return Set.of();
        }
        Fault[] all = Fault.values();
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        int wanted = 1 + random.nextInt(MOST_FAULTS);
        while (faults.size() < wanted) {
            faults.add(all[random.nextInt(all.length)]);
        }
        return Collections.unmodifiableSet(faults);
    }

    private SplittableRandom random(long index) {
        return new SplittableRandom(seed + (index + 1) * GOLDEN).split();
    }
}
