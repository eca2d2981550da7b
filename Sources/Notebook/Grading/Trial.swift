import Lessons
import NDArrays

/// One set of random inputs at which a derivation is checked, with sizes of its own.
package struct Trial {
    /// From 1; the lesson's own numbers come before the first.
    package var number: Int
    package var dims: [Dim]
    /// In the order of the lesson.
    package var inputs: [(name: String, array: NDArray)]

    /// The trials of an exercise; the same each time. Empty where it has no inputs.
    static func all(of exercise: Exercise) throws -> [Trial] {
        let inputs = exercise.grading.inputs
        guard !inputs.isEmpty else { return [] }
        return try (1...max(1, exercise.grading.trials)).map { number in
            var random = RandomState(seed: seed(of: exercise.id, trial: number))
            // Sizes that differ from each other: a transposed product then fits nowhere.
            var names: [String] = []
            for name in inputs.flatMap({ $0.shape.flatMap(\.names) }) where !names.contains(name) { names.append(name) }
            var sizes = Array(2..<(names.count + 4))
            for index in sizes.indices.dropFirst().reversed() {
                sizes.swapAt(index, Int(random.generator.next(upTo: UInt64(index))))
            }
            let dims = zip(names, sizes).map { Dim(name: $0, size: $1) }
            let arrays = try inputs.map { input in
                let shape = input.shape.prefix(Shape.maximumRank).map { $0.size(in: dims) ?? 1 }
                let array = try random.standardNormal(Shape(shape))
                // An axis of a fixed size has no name.
                array.axes = input.shape.map { $0.names.isEmpty ? "" : $0.text }
                return (name: input.name, array: array)
            }
            return Trial(number: number, dims: dims, inputs: arrays)
        }
    }

    /// FNV-1a: the same on every machine, unlike Swift's own hashes.
    private static func seed(of id: String, trial: Int) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for byte in id.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return (hash ^ UInt32(truncatingIfNeeded: trial)) &* 16_777_619
    }
}
