import NDArrays

/// What a wrong gradient was found to be, as data; words are made elsewhere.
package struct Diagnosis {
    /// One for each tensor that was handed in, in its order.
    package var findings: [TensorFinding]
    /// The mistakes that were named, the one that explains most first.
    package var mistakes: [NamedMistake]
    /// What narrows it down where tensors stay unexplained.
    package var patterns: [Pattern]

    package var isRight: Bool { findings.allSatisfy(\.isRight) }
    package subscript(name: String) -> TensorFinding? { findings.first { $0.name == name } }

    package struct TensorFinding {
        package let name: String
        package let isRight: Bool
        /// ||a - r|| / (||a|| + ||r||) with the right gradient r; NaN where shapes differ.
        package let relativeError: Double
        /// Whether the right gradient is zero in every element, so that agreeing with it says little.
        package let isZero: Bool
        /// Places in `mistakes` of those that made this tensor what it is; empty where it is right, or nothing listed explains it.
        package internal(set) var mistakes: [Int] = []
        /// What is to be seen in a wrong tensor that no listed mistake explains.
        package internal(set) var patterns: [TensorPattern] = []
    }

    /// A mistake with the lines that were found, and what they should be.
    package struct NamedMistake {
        package let mistake: Mistake
        package let wrong: [Formula]
        package let right: [Formula]
        package internal(set) var tensors: [String] = []
        /// Other listed mistakes that give the same numbers here, as at T = 1 many do.
        package internal(set) var alternatives: [Mistake] = []
    }

    package enum TensorPattern: Equatable {
        case notFinite
        case shape(wanted: Shape, got: Shape)
        case zero
        /// The right gradient times this.
        case multiple(Double)
        /// Right in the last time steps, wrong in all before: so many steps are right.
        case rightInLastSteps(Int)
    }

    package enum Pattern: Equatable {
        /// The output layer's gradients are right: the error is in the cell.
        case outputLayerRight
        /// What is handed back to x and to the initial states is right, so the deltas are: the error is in the sums after the loop.
        case deltasRight
        /// Right at the last step, wrong before: the error enters through time.
        case entersThroughTime
        case onlyBiases
        case onlyWeights
        /// Only the tensors of one gate are wrong.
        case onlyGate(String)
    }
}

/// A diagnosis that cannot begin.
package enum DiagnosisError: Error, Equatable {
    case unknownGradient(String)
}
