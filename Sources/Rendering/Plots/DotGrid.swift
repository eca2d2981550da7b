/// Dots finer than characters: in braille each character has two by four of them, in ASCII one by two.
struct DotGrid {
    enum Fineness {
        case braille, halves, whole
        var across: Int { self == .braille ? 2 : 1 }
        var down: Int { self == .braille ? 4 : self == .halves ? 2 : 1 }
    }
    let columns: Int
    let rows: Int
    let fineness: Fineness
    /// The dots of each character, row by row.
    private var dots: [UInt8]

    init(columns: Int, rows: Int, _ fineness: Fineness) {
        (self.columns, self.rows, self.fineness) = (columns, rows, fineness)
        dots = Array(repeating: 0, count: columns * rows)
    }

    var width: Int { columns * fineness.across }
    var height: Int { rows * fineness.down }

    /// The bit of each dot of a braille letter: by column, from the top.
    private static let brailleBits: [UInt8] = [0x01, 0x02, 0x04, 0x40, 0x08, 0x10, 0x20, 0x80]

    /// - Parameters: counted from the left and from the top.
    mutating func set(_ x: Int, _ y: Int) {
        guard (0..<width).contains(x), (0..<height).contains(y) else { return }
        let place = y / fineness.down * columns + x / fineness.across
        dots[place] |= fineness == .braille ? DotGrid.brailleBits[x % 2 * 4 + y % 4] : 1 << UInt8(y % fineness.down)
    }

    /// Every dot between two, both included.
    mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
        let steps = max(abs(end.x - start.x), abs(end.y - start.y))
        guard steps > 0 else { return set(start.x, start.y) }
        for step in 0...steps {
            let share = Double(step) / Double(steps)
            set(start.x + Int((share * Double(end.x - start.x)).rounded()), start.y + Int((share * Double(end.y - start.y)).rounded()))
        }
    }

    func isEmpty(row: Int, column: Int) -> Bool { dots[row * columns + column] == 0 }

    /// - Parameter mark: what stands for a dot that fills its character.
    func character(row: Int, column: Int, mark: Character) -> Character {
        let bits = dots[row * columns + column]
        guard bits != 0 else { return " " }
        switch fineness {
        case .whole: return mark
        case .halves: return bits == 1 ? "'" : bits == 2 ? "." : ":"
        case .braille: return Unicode.Scalar(0x2800 + UInt32(bits)).map { Character($0) } ?? mark
        }
    }
}
