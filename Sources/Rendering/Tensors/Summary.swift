import NDArrays

/// What one line can say of an array's values.
struct Summary {
    /// Elements that are NaN or infinite: how many, and the place of the first in C order.
    struct Trouble: Equatable {
        var count = 0
        var first = 0
    }
    var count = 0
    var least = Double.infinity
    var greatest = -Double.infinity
    var mean = 0.0
    var deviation = 0.0
    var notNumbers = Trouble()
    var infinities = Trouble()
    /// Some elements are finite.
    var hasRange: Bool { least <= greatest }

    /// Past this a glance at the values would keep the learner waiting.
    static let mostElements = 20_000_000

    /// Nil for arrays that are too large to look through.
    init?(_ array: NDArray) {
        guard array.count <= Summary.mostElements else { return nil }
        var finite = 0
        var sum = 0.0
        // A first guess of the mean keeps the squares small: the variance of 1e9 + noise is that of the noise.
        var shift = 0.0
        var squares = 0.0
        array.forEach { element in
            let value = element.asDouble
            defer { count += 1 }
            guard value.isFinite else {
                if value.isNaN { notNumbers.add(count) } else { infinities.add(count) }
                return
            }
            if finite == 0 { shift = value }
            finite += 1
            let distance = value - shift
            sum += distance
            squares += distance * distance
            if value < least { least = value }
            if value > greatest { greatest = value }
        }
        guard finite > 0 else { return }
        let offset = sum / Double(finite)
        mean = shift + offset
        deviation = max(squares / Double(finite) - offset * offset, 0).squareRoot()
        let size = max(least.magnitude, greatest.magnitude)
        if size > 0, !(1e-140...1e140).contains(size) { takeMoments(array, size: size, Double(finite)) }
    }

    /// Mean and deviation where the squares would be beyond what a Double holds: those of the values by their size.
    private mutating func takeMoments(_ array: NDArray, size: Double, _ finite: Double) {
        var sum = 0.0
        var squares = 0.0
        array.forEach { if $0.asDouble.isFinite { sum += $0.asDouble / size } }
        let middle = sum / finite
        array.forEach { element in
            let value = element.asDouble
            if value.isFinite { squares += (value / size - middle) * (value / size - middle) }
        }
        mean = middle * size
        deviation = (squares / finite).squareRoot() * size
    }
}

extension Summary.Trouble {
    fileprivate mutating func add(_ position: Int) {
        if count == 0 { first = position }
        count += 1
    }

    /// The index of the first, such as `[0, 3]`.
    func index(in shape: Shape) -> String {
        var rest = first
        var parts: [String] = []
        for size in shape.reversed() where size > 0 {
            parts.append(String(rest % size))
            rest /= size
        }
        return "[" + parts.reversed().joined(separator: ", ") + "]"
    }
}
