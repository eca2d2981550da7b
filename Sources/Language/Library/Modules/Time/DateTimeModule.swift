import NDArrays
import Syntax

/// `datetime`: dates, moments without a zone, and the times between them.
enum DateTimeModule {
    static func module() -> ModuleObject {
        let module = ModuleObject("datetime")
        module.define("date", .object(DateObject.dateType))
        module.define("datetime", .object(DateObject.momentType))
        module.define("timedelta", .object(DurationObject.durationType))
        module.define("MINYEAR", .int(1))
        module.define("MAXYEAR", .int(9999))
        module.refused = ["time": "datetime.datetime is there", "timezone": "moments here have no zone", "tzinfo": "moments here have no zone", "UTC": "moments here have no zone"]
        return module
    }
}

/// `datetime.timedelta`.
final class DurationObject: Object {
    let microseconds: Int
    init(_ microseconds: Int) { self.microseconds = microseconds }

    private static let most = 86_399_999_999_999_999_999.0

    /// - Throws: OverflowError beyond 999,999,999 days, or what 64 bits of microseconds hold.
    static func make(_ microseconds: Double, exactly whole: Int? = nil) throws -> Value {
        guard microseconds.magnitude < 9.2e18, microseconds.magnitude <= most else {
            throw microseconds.magnitude <= most ? Raised.notSupported("a timedelta of more than 292,000 years")
                : Raised(.overflowError, "days=\(NumberText.shortest((microseconds / Double(CalendarDate.day)).rounded(.down))); must have magnitude <= 999999999")
        }
        return .object(DurationObject(whole ?? Int(microseconds.rounded(.toNearestOrEven))))
    }

    static let durationType: TypeObject = TypeObject(
        "datetime.timedelta",
        construct: NativeFunction("timedelta", "days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0") { arguments, interpreter in
            let units = [CalendarDate.day, 1_000_000, 1, 1000, 60_000_000, 3_600_000_000, 7 * CalendarDate.day]
            var (whole, share, isExact) = (0, 0.0, true)
            for (index, unit) in units.enumerated() {
                let value = arguments[index]
                let number = try interpreter.real(value, what: "unsupported type for timedelta \(["days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"][index]) component: \(value.typeName)")
                if number.isNaN { throw Raised(.valueError, "cannot convert float NaN to integer") }
                if number.isInfinite { throw Raised(.overflowError, "cannot convert float infinity to integer") }
                // Whole parts are counted as integers: days and microseconds together are more than a float holds.
                let part = number.rounded(.towardZero)
                guard let count = Int(exactly: part), case let (product, overflow) = count.multipliedReportingOverflow(by: unit), !overflow,
                      case let (sum, carried) = whole.addingReportingOverflow(product), !carried else {
                    isExact = false
                    share += number * Double(unit)
                    continue
                }
                whole = sum
                share += (number - part) * Double(unit)
            }
            guard isExact, case let (sum, overflow) = whole.addingReportingOverflow(Int(share.rounded(.toNearestOrEven))), !overflow else { return try make(Double(whole) + share) }
            return try make(Double(sum), exactly: sum)
        },
        methods: { type in
            type.objectMethod("total_seconds", "", of: DurationObject.self) { duration, _, _ in .float(Double(duration.microseconds) / 1e6) }
            type.computed("days") { value, _ in .int(value.object(as: DurationObject.self)?.parts.days ?? 0) }
            type.computed("seconds") { value, _ in .int(value.object(as: DurationObject.self)?.parts.seconds ?? 0) }
            type.computed("microseconds") { value, _ in .int(value.object(as: DurationObject.self)?.parts.microseconds ?? 0) }
        })
    override var type: TypeObject { DurationObject.durationType }

    private var parts: (days: Int, seconds: Int, microseconds: Int) {
        let rest = (microseconds % CalendarDate.day + CalendarDate.day) % CalendarDate.day
        return ((microseconds - rest) / CalendarDate.day, rest / 1_000_000, rest % 1_000_000)
    }

    override func truth(_ interpreter: Interpreter) -> Bool { microseconds != 0 }
    override func isEqual(to other: Value, _ interpreter: Interpreter) -> Bool? { other.object(as: DurationObject.self).map { $0.microseconds == microseconds } }
    override func hash(_ interpreter: Interpreter) -> Int? { microseconds.hashValue }
    override func repr(_ interpreter: Interpreter) -> String {
        let (days, seconds, microseconds) = parts
        let named = [("days", days), ("seconds", seconds), ("microseconds", microseconds)].filter { $0.1 != 0 }.map { "\($0)=\($1)" }
        return "datetime.timedelta(\(named.isEmpty ? "0" : named.joined(separator: ", ")))"
    }
    override func str(_ interpreter: Interpreter) -> String {
        let (days, seconds, microseconds) = parts
        let day = days == 0 ? "" : "\(days) day\(days.magnitude == 1 ? "" : "s"), "
        let time = "\(seconds / 3600):\(CalendarDate.padded(seconds / 60 % 60)):\(CalendarDate.padded(seconds % 60))"
        return day + time + (microseconds == 0 ? "" : "." + CalendarDate.padded(microseconds, 6))
    }
    override func binary(_ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter) throws -> Value? {
        if let other = other.object(as: DurationObject.self), !reflected {
            let (a, b) = (Double(microseconds), Double(other.microseconds))
            switch operation {
            case .add: return try DurationObject.make(a + b, exactly: microseconds &+ other.microseconds)
            case .subtract: return try DurationObject.make(a - b, exactly: microseconds &- other.microseconds)
            case .divide:
                guard b != 0 else { throw Raised(.zeroDivisionError, "division by zero") }
                return .float(a / b)
            default: return nil
            }
        }
        switch other {
        case .int(let factor) where operation == .multiply: return try DurationObject.make(Double(microseconds) * Double(factor), exactly: microseconds &* factor)
        case .float(let factor) where operation == .multiply: return try DurationObject.make(Double(microseconds) * factor)
        case .int, .float:
            guard operation == .divide, !reflected else { return nil }
            let divisor = try interpreter.real(other)
            guard divisor != 0 else { throw Raised(.zeroDivisionError, "integer division or modulo by zero") }
            return try DurationObject.make(Double(microseconds) / divisor)
        default: return nil
        }
    }
}

/// `datetime.date` and `datetime.datetime`.
final class DateObject: Object {
    let date: CalendarDate
    let isMoment: Bool
    init(_ date: CalendarDate, isMoment: Bool) {
        var date = date
        date.isSummerTime = false
        (self.date, self.isMoment) = (date, isMoment)
    }

    override var type: TypeObject { isMoment ? DateObject.momentType : DateObject.dateType }

    static let dateType: TypeObject = TypeObject("datetime.date", construct: NativeFunction("function", "year, month, day") { arguments, interpreter in
        let parts = try (0..<3).map { try interpreter.count(arguments[$0]) }
        return .object(DateObject(try CalendarDate(parts + [0, 0, 0, 0]), isMoment: false))
    }, methods: { type in
        fill(type)
        type.define("today", .object(ClassMethodObject(.object(NativeFunction("today", "cls") { arguments, _ in now(isMoment: arguments[0].isIdentical(to: .object(momentType))) }))))
    })
    static let momentType: TypeObject = TypeObject(
        "datetime.datetime", [dateType],
        construct: NativeFunction("function", "year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None") { arguments, interpreter in
            if arguments.optional(7) != nil { throw Raised.notSupported("datetime(tzinfo=...)") }
            return .object(DateObject(try CalendarDate((0..<7).map { try interpreter.count(arguments[$0]) }), isMoment: true))
        },
        methods: { type in
            fill(type)
            type.define("now", .object(ClassMethodObject(.object(NativeFunction("now", "cls, tz=None") { arguments, _ in
                if arguments.optional(1) != nil { throw Raised.notSupported("datetime.now(tz)") }
                return now(isMoment: true)
            }))))
            type.define("fromtimestamp", .object(ClassMethodObject(.object(NativeFunction("fromtimestamp", "cls, timestamp, /") { arguments, interpreter in
                let moment = try interpreter.real(arguments[1])
                guard let whole = Int(exactly: moment.rounded(.down)), (-62_135_500_000..<253_402_200_000).contains(whole) else {
                    throw Raised(.valueError, "year is out of range")
                }
                return .object(DateObject(CalendarDate(seconds: whole, microsecond: min(999_999, Int(((moment - Double(whole)) * 1e6).rounded(.toNearestOrEven))), isUTC: false), isMoment: true))
            }))))
            type.objectMethod("timestamp", "", of: DateObject.self) { date, _, _ in .float(Double(date.date.localSeconds) + Double(date.date.microsecond) / 1e6) }
            type.objectMethod("date", "", of: DateObject.self) { date, _, _ in
                var day = date.date
                (day.hour, day.minute, day.second, day.microsecond) = (0, 0, 0, 0)
                return .object(DateObject(day, isMoment: false))
            }
            let times: [(String, KeyPath<CalendarDate, Int> & Sendable)] = [("hour", \.hour), ("minute", \.minute), ("second", \.second), ("microsecond", \.microsecond)]
            for (name, path) in times { type.computed(name) { value, _ in .int(value.object(as: DateObject.self)?.date[keyPath: path] ?? 0) } }
            for name in ["strptime", "fromisoformat", "utcnow", "astimezone", "time"] { type.define(name, .object(NativeFunction(name, "*args, **kwargs") { _, _ in throw Raised.notSupported("datetime.\(name)") })) }
        })

    private static func now(isMoment: Bool) -> Value {
        let moment = TimeModule.now()
        let whole = Int(moment)
        var date = CalendarDate(seconds: whole, microsecond: Int((moment - Double(whole)) * 1e6), isUTC: false)
        if !isMoment { (date.hour, date.minute, date.second, date.microsecond) = (0, 0, 0, 0) }
        return .object(DateObject(date, isMoment: isMoment))
    }

    private static func fill(_ type: TypeObject) {
        let parts: [(String, KeyPath<CalendarDate, Int> & Sendable)] = [("year", \.year), ("month", \.month), ("day", \.day)]
        for (name, path) in parts { type.computed(name) { value, _ in .int(value.object(as: DateObject.self)?.date[keyPath: path] ?? 0) } }
        type.objectMethod("strftime", "format", of: DateObject.self) { date, arguments, _ in
            .string(date.date.formatted(try StringMethods.text(arguments[1], "strftime() argument 1 must be str, not \(arguments[1].typeName)")))
        }
        type.objectMethod("isoformat", "sep='T'", of: DateObject.self) { date, arguments, interpreter in
            .string(date.isMoment ? date.date.dateText + (try interpreter.str(arguments[1])) + date.date.timeText : date.date.dateText)
        }
        type.objectMethod("ctime", "", of: DateObject.self) { date, _, _ in .string(date.date.clockText) }
        type.objectMethod("weekday", "", of: DateObject.self) { date, _, _ in .int(date.date.weekday) }
        type.objectMethod("isoweekday", "", of: DateObject.self) { date, _, _ in .int(date.date.weekday + 1) }
        type.objectMethod("toordinal", "", of: DateObject.self) { date, _, _ in .int(date.date.ordinal) }
        type.objectMethod("replace", "year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None", of: DateObject.self) { date, arguments, interpreter in
            let old = [date.date.year, date.date.month, date.date.day, date.date.hour, date.date.minute, date.date.second, date.date.microsecond]
            let new = try old.enumerated().map { index, part in try arguments.optional(index + 1).map { try interpreter.count($0) } ?? part }
            return .object(DateObject(try CalendarDate(new), isMoment: date.isMoment))
        }
    }

    override func isEqual(to other: Value, _ interpreter: Interpreter) -> Bool? {
        other.object(as: DateObject.self).map { $0.date == date && $0.isMoment == isMoment }
    }
    override func hash(_ interpreter: Interpreter) -> Int? { date.hashValue }
    override func binary(_ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter) throws -> Value? {
        if let other = other.object(as: DateObject.self) {
            guard operation == .subtract, other.isMoment == isMoment else { return nil }
            return .object(DurationObject(date.microseconds - other.date.microseconds))
        }
        guard let duration = other.object(as: DurationObject.self), operation == .add || operation == .subtract && !reflected else { return nil }
        let (sum, overflow) = date.microseconds.addingReportingOverflow(operation == .add ? duration.microseconds : -duration.microseconds)
        guard !overflow, var moved = CalendarDate(microseconds: sum) else { throw Raised(.overflowError, "date value out of range") }
        if !isMoment {
            // A date moves by whole days.
            let days = Int((Double(duration.microseconds) / Double(CalendarDate.day)).rounded(.down))
            guard let day = CalendarDate(microseconds: date.microseconds + (operation == .add ? days : -days) * CalendarDate.day) else { throw Raised(.overflowError, "date value out of range") }
            moved = day
        }
        return .object(DateObject(moved, isMoment: isMoment))
    }
    override func repr(_ interpreter: Interpreter) -> String {
        guard isMoment else { return "datetime.date(\(date.year), \(date.month), \(date.day))" }
        var parts = [date.year, date.month, date.day, date.hour, date.minute, date.second, date.microsecond]
        if parts[6] == 0 { parts.removeLast() }
        if parts.count == 6, parts[5] == 0 { parts.removeLast() }
        return "datetime.datetime(\(parts.map(String.init).joined(separator: ", ")))"
    }
    override func str(_ interpreter: Interpreter) -> String { isMoment ? date.dateText + " " + date.timeText : date.dateText }
}
