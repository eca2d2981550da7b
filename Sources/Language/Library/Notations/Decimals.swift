/// Numbers in powers of ten, as `%.1e` writes them.
enum Decimals {
    static func scientific(_ value: Double, digits: Int) -> String {
        guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
        guard value != 0 else { return "0" }
        // Swift's shortest text has every digit there is; rounding it is right but for ties of the last bit.
        var exponent = 0
        var size = value.magnitude
        while size >= 10, exponent < 400 { size /= 10; exponent += 1 }
        while size < 1, exponent > -400 { size *= 10; exponent -= 1 }
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        var whole = (size * scale).rounded(.toNearestOrEven)
        if whole >= 10 * scale { (whole, exponent) = (whole / 10, exponent + 1) }
        var text = String(Int(whole))
        if digits > 0 { text.insert(".", at: text.index(after: text.startIndex)) }
        let power = String(exponent.magnitude)
        return (value < 0 ? "-" : "") + text + "e" + (exponent < 0 ? "-" : "+") + (power.count < 2 ? "0" : "") + power
    }
}
