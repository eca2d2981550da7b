#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A moment on the clock and in the calendar, without a zone: years 1 to 9999.
struct CalendarDate: Hashable {
    var year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0, microsecond = 0

    /// `tm_isdst`, where the system told.
    var isSummerTime = false

    static let monthNames = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
    static let dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
    static func days(inMonth month: Int, of year: Int) -> Int { month == 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31 }

    /// Days since the first of January of year 1, which is day 1.
    var ordinal: Int {
        let before = year - 1
        return before * 365 + before / 4 - before / 100 + before / 400 + dayOfYear
    }
    var dayOfYear: Int { (1..<max(month, 1)).reduce(day) { $0 + CalendarDate.days(inMonth: $1, of: year) } }
    /// Monday is 0.
    var weekday: Int { (ordinal + 6) % 7 }
    var microsecondOfDay: Int { ((hour * 60 + minute) * 60 + second) * 1_000_000 + microsecond }
    /// Since the beginning of year 1.
    var microseconds: Int { ordinal * CalendarDate.day + microsecondOfDay }
    static let day = 86_400_000_000
    static let lastOrdinal = 3_652_059

    /// nil outside of years 1 to 9999.
    init?(microseconds: Int) {
        let ordinal = microseconds / CalendarDate.day
        guard microseconds >= CalendarDate.day, ordinal <= CalendarDate.lastOrdinal else { return nil }
        var rest = ordinal - 1
        let cycles = rest / 146_097
        rest %= 146_097
        let centuries = min(rest / 36_524, 3)
        rest -= centuries * 36_524
        let fours = rest / 1461
        rest %= 1461
        let years = min(rest / 365, 3)
        rest -= years * 365
        year = cycles * 400 + centuries * 100 + fours * 4 + years + 1
        month = 1
        while rest >= CalendarDate.days(inMonth: month, of: year) {
            rest -= CalendarDate.days(inMonth: month, of: year)
            month += 1
        }
        day = rest + 1
        let time = microseconds % CalendarDate.day
        (hour, minute) = (time / 3_600_000_000, time / 60_000_000 % 60)
        (second, microsecond) = (time / 1_000_000 % 60, time % 1_000_000)
    }

    /// - Throws: CPython's ValueError for a part out of its range.
    init(_ parts: [Int]) throws {
        (year, month, day, hour, minute, second, microsecond) = (parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6])
        guard (1...9999).contains(year) else { throw Raised(.valueError, "year \(year) is out of range") }
        guard (1...12).contains(month) else { throw Raised(.valueError, "month must be in 1..12") }
        guard (1...CalendarDate.days(inMonth: month, of: year)).contains(day) else { throw Raised(.valueError, "day is out of range for month") }
        guard (0...23).contains(hour) else { throw Raised(.valueError, "hour must be in 0..23") }
        guard (0...59).contains(minute) else { throw Raised(.valueError, "minute must be in 0..59") }
        guard (0...59).contains(second) else { throw Raised(.valueError, "second must be in 0..59") }
        guard (0...999_999).contains(microsecond) else { throw Raised(.valueError, "microsecond must be in 0..999999") }
    }

    /// The moment `seconds` after 1970, where this machine is or in UTC.
    init(seconds: Int, microsecond: Int = 0, isUTC: Bool) {
        var moment = time_t(seconds)
        var parts = tm()
        if isUTC { gmtime_r(&moment, &parts) } else { localtime_r(&moment, &parts) }
        (year, month, day) = (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
        (hour, minute, second, self.microsecond) = (Int(parts.tm_hour), Int(parts.tm_min), Int(parts.tm_sec), microsecond)
        isSummerTime = parts.tm_isdst > 0
    }

    /// Seconds since 1970, read as the time where this machine is.
    var localSeconds: Int {
        var parts = tm()
        (parts.tm_year, parts.tm_mon, parts.tm_mday) = (Int32(year - 1900), Int32(month - 1), Int32(day))
        (parts.tm_hour, parts.tm_min, parts.tm_sec, parts.tm_isdst) = (Int32(hour), Int32(minute), Int32(second), -1)
        return mktime(&parts)
    }

    static func padded(_ number: Int, _ width: Int = 2, with padding: String = "0") -> String {
        let digits = String(number)
        return String(repeating: padding, count: max(0, width - digits.utf8.count)) + digits
    }

    var dateText: String { "\(CalendarDate.padded(year, 4))-\(CalendarDate.padded(month))-\(CalendarDate.padded(day))" }
    var timeText: String {
        "\(CalendarDate.padded(hour)):\(CalendarDate.padded(minute)):\(CalendarDate.padded(second))" + (microsecond == 0 ? "" : "." + CalendarDate.padded(microsecond, 6))
    }
    /// `Sat Nov 21 13:05:07 2026`
    var clockText: String { formatted("%a %b %e %H:%M:%S %Y") }

    /// `strftime` in the C locale.
    func formatted(_ format: String) -> String {
        var result = ""
        var isDirective = false
        for scalar in format.unicodeScalars {
            guard isDirective else {
                if scalar == "%" { isDirective = true } else { result.unicodeScalars.append(scalar) }
                continue
            }
            isDirective = false
            result += directive(scalar)
        }
        return isDirective ? result + "%" : result
    }

    private func directive(_ letter: Unicode.Scalar) -> String {
        let twelve = hour % 12 == 0 ? 12 : hour % 12
        switch letter {
        case "Y": return String(year)
        case "m": return CalendarDate.padded(month)
        case "d": return CalendarDate.padded(day)
        case "e": return CalendarDate.padded(day, with: " ")
        case "H": return CalendarDate.padded(hour)
        case "I": return CalendarDate.padded(twelve)
        case "M": return CalendarDate.padded(minute)
        case "S": return CalendarDate.padded(second)
        case "f": return CalendarDate.padded(microsecond, 6)
        case "y": return CalendarDate.padded(year % 100)
        case "p": return hour < 12 ? "AM" : "PM"
        case "a": return String(CalendarDate.dayNames[weekday].prefix(3))
        case "A": return CalendarDate.dayNames[weekday]
        case "b", "h": return String(CalendarDate.monthNames[month - 1].prefix(3))
        case "B": return CalendarDate.monthNames[month - 1]
        case "j": return CalendarDate.padded(dayOfYear, 3)
        case "w": return String((weekday + 1) % 7)
        case "u": return String(weekday + 1)
        case "c": return clockText
        case "x": return formatted("%m/%d/%y")
        case "X", "T": return formatted("%H:%M:%S")
        case "D": return formatted("%m/%d/%y")
        case "F": return dateText
        case "R": return formatted("%H:%M")
        case "n": return "\n"
        case "t": return "\t"
        case "Z", "z": return ""
        case "%": return "%"
        default: return "%" + String(letter)
        }
    }
}
