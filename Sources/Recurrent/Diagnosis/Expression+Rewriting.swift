// What a notation does with a formula before it writes it: other names, other orientation, no terms that it does not have.

extension Expression {
    /// This with each name replaced.
    package func substituting(_ new: (String) -> Expression) -> Expression {
        switch self {
        case .number: self
        case .name(let name): new(name)
        case .function(let name, let inner): .function(name, inner.substituting(new))
        case .transposed(let inner): .transposed(inner.substituting(new))
        case .squared(let inner): .squared(inner.substituting(new))
        case .negated(let inner): .negated(inner.substituting(new))
        case .matrixProduct(let left, let right): .matrixProduct(left.substituting(new), right.substituting(new))
        case .elementwise(let operation, let left, let right):
            .elementwise(operation, left.substituting(new), right.substituting(new))
        }
    }

    /// The transpose, with no transpose around anything but a name: (A B)ᵀ is Bᵀ Aᵀ. T, N and H are numbers.
    package var transpose: Expression {
        switch self {
        case .number, .name("T"), .name("N"), .name("H"): self
        case .name: .transposed(self)
        case .transposed(let inner): inner.normalised
        case .function(let name, let inner): .function(name, inner.transpose)
        case .squared(let inner): .squared(inner.transpose)
        case .negated(let inner): .negated(inner.transpose)
        case .matrixProduct(let left, let right): .matrixProduct(right.transpose, left.transpose)
        case .elementwise(let operation, let left, let right): .elementwise(operation, left.transpose, right.transpose)
        }
    }

    /// The same value, with no transpose around anything but a name.
    package var normalised: Expression {
        switch self {
        case .number, .name: self
        case .transposed(let inner): inner.transpose
        case .function(let name, let inner): .function(name, inner.normalised)
        case .squared(let inner): .squared(inner.normalised)
        case .negated(let inner): .negated(inner.normalised)
        case .matrixProduct(let left, let right): .matrixProduct(left.normalised, right.normalised)
        case .elementwise(let operation, let left, let right): .elementwise(operation, left.normalised, right.normalised)
        }
    }

    /// This with zero for some names: terms with them go; nil where all is zero.
    package func without(_ isZero: (String) -> Bool) -> Expression? {
        switch self {
        case .number: return self
        case .name(let name): return isZero(name) ? nil : self
        case .function(let name, let inner): return inner.without(isZero).map { .function(name, $0) }
        case .transposed(let inner): return inner.without(isZero).map(Expression.transposed)
        case .squared(let inner): return inner.without(isZero).map(Expression.squared)
        case .negated(let inner): return inner.without(isZero).map(Expression.negated)
        case .matrixProduct(let left, let right):
            guard let left = left.without(isZero), let right = right.without(isZero) else { return nil }
            return .matrixProduct(left, right)
        case .elementwise(let operation, let left, let right):
            switch (operation, left.without(isZero), right.without(isZero)) {
            case (_, let left?, let right?): return .elementwise(operation, left, right)
            case (.add, let only?, nil), (.add, nil, let only?), (.subtract, let only?, nil): return only
            case (.subtract, nil, let only?): return .negated(only)
            default: return nil
            }
        }
    }
}
