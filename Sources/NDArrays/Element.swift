/// What a Swift type needs to be the element of an array.
protocol Element {
    static var dtype: DType { get }
    /// Whether its loops get a form of their own per layout: worth the code for float64 alone.
    static var isHot: Bool { get }
    var asDouble: Double { get }
    var asInt: Int { get }
    var asBool: Bool { get }
    init(casting value: Double)
    init(casting value: Int)
    init(casting value: Bool)

    static func sum(_ a: Self, _ b: Self) -> Self
    static func product(_ a: Self, _ b: Self) -> Self
    static func less(_ a: Self, _ b: Self) -> Bool
    static func same(_ a: Self, _ b: Self) -> Bool
    var isNotANumber: Bool { get }
    /// The sum of `n` elements.
    static func total(_ a: UnsafeMutablePointer<Self>, _ n: Int, _ step: Int) -> Self
}

extension Element {
    @inline(__always) static var isHot: Bool { false }
    @inline(__always) var isNotANumber: Bool { false }

    static func total(_ a: UnsafeMutablePointer<Self>, _ n: Int, _ step: Int) -> Self {
        var sum = Self(casting: 0)
        for i in 0..<n { sum = Self.sum(sum, a[i &* step]) }
        return sum
    }
}

extension Bool: Element {
    @inline(__always) static var dtype: DType { .bool }
    @inline(__always) var asDouble: Double { self ? 1 : 0 }
    @inline(__always) var asInt: Int { self ? 1 : 0 }
    @inline(__always) var asBool: Bool { self }
    @inline(__always) init(casting value: Double) { self = value != 0 }
    @inline(__always) init(casting value: Int) { self = value != 0 }
    @inline(__always) init(casting value: Bool) { self = value }
    @inline(__always) static func sum(_ a: Bool, _ b: Bool) -> Bool { a != b || a }
    @inline(__always) static func product(_ a: Bool, _ b: Bool) -> Bool { a == b && a }
    @inline(__always) static func less(_ a: Bool, _ b: Bool) -> Bool { !a && b }
    @inline(__always) static func same(_ a: Bool, _ b: Bool) -> Bool { a == b }
}

extension Element where Self: FixedWidthInteger {
    @inline(__always) var asDouble: Double { Double(self) }
    @inline(__always) var asInt: Int { Int(truncatingIfNeeded: self) }
    @inline(__always) var asBool: Bool { self != 0 }
    @inline(__always) init(casting value: Int) { self.init(truncatingIfNeeded: value) }
    @inline(__always) init(casting value: Bool) { self = value ? 1 : 0 }
    @inline(__always) static func sum(_ a: Self, _ b: Self) -> Self { a &+ b }
    @inline(__always) static func product(_ a: Self, _ b: Self) -> Self { a &* b }
    @inline(__always) static func less(_ a: Self, _ b: Self) -> Bool { a < b }
    @inline(__always) static func same(_ a: Self, _ b: Self) -> Bool { a == b }
}

extension Int: Element {
    @inline(__always) static var dtype: DType { .int64 }
    @inline(__always) init(casting value: Double) { self.init(truncatingDouble: value) }
}
extension Int32: Element {
    @inline(__always) static var dtype: DType { .int32 }
    @inline(__always) init(casting value: Double) { self.init(truncatingDouble: value) }
}
extension UInt32: Element {
    @inline(__always) static var dtype: DType { .uint32 }
    @inline(__always) init(casting value: Double) { self.init(truncatingIfNeeded: Int(truncatingDouble: value)) }
}
extension UInt: Element {
    @inline(__always) static var dtype: DType { .uint64 }
    /// As C does on x86-64: what is negative wraps around, beyond the range lies 2^63.
    @inline(__always) init(casting value: Double) {
        self = UInt(exactly: value.rounded(.towardZero)) ?? UInt(bitPattern: Int(truncatingDouble: value))
    }
}
extension UInt8: Element {
    @inline(__always) static var dtype: DType { .uint8 }
    @inline(__always) init(casting value: Double) { self.init(truncatingIfNeeded: Int(truncatingDouble: value)) }
}

extension Element where Self: BinaryFloatingPoint {
    @inline(__always) var asInt: Int { Int(truncatingDouble: Double(self)) }
    @inline(__always) var asBool: Bool { self != 0 }
    @inline(__always) init(casting value: Double) { self.init(value) }
    @inline(__always) init(casting value: Int) { self.init(value) }
    @inline(__always) init(casting value: Bool) { self = value ? 1 : 0 }
    @inline(__always) static func sum(_ a: Self, _ b: Self) -> Self { a + b }
    @inline(__always) static func product(_ a: Self, _ b: Self) -> Self { a * b }
    @inline(__always) static func less(_ a: Self, _ b: Self) -> Bool { a < b }
    @inline(__always) static func same(_ a: Self, _ b: Self) -> Bool { a == b }
    @inline(__always) var isNotANumber: Bool { self != self }
}

extension Double: Element {
    @inline(__always) static var dtype: DType { .float64 }
    @inline(__always) static var isHot: Bool { true }
    @inline(__always) var asDouble: Double { self }
}
extension Float: Element {
    @inline(__always) static var dtype: DType { .float32 }
    @inline(__always) var asDouble: Double { Double(self) }
}
