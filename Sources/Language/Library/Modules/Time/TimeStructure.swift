/// `time.struct_time` and the functions that make and read it.
enum TimeStructure {
    private static let fields = ["tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"]
    static let structureType: TypeObject = {
        let type = TypeObject("time.struct_time", [Types.tuple])
        type.define("_fields", .tuple(fields.map { .string($0) }))
        for (index, field) in fields.enumerated() {
            type.computed(field) { value, _ in
                guard case .tuple(let tuple) = value, index < tuple.elements.count else { return .none }
                return tuple.elements[index]
            }
        }
        return type
    }()

    static func fill(_ module: ModuleObject) {
        module.define("struct_time", .object(structureType))
        for (name, isUTC) in [("localtime", false), ("gmtime", true)] {
            module.function(name, "seconds=None, /") { arguments, interpreter in .tuple(value(try moment(arguments.optional(0), isUTC: isUTC, interpreter))) }
        }
        module.function("ctime", "seconds=None, /") { arguments, interpreter in
            .string(try moment(arguments.optional(0), isUTC: false, interpreter).clockText)
        }
        module.function("asctime", "tuple?, /") { arguments, interpreter in
            .string(try arguments.optional(0).map { try parsed($0, interpreter) }?.clockText ?? moment(nil, isUTC: false, interpreter).clockText)
        }
        module.function("strftime", "format, tuple?, /") { arguments, interpreter in
            let format = try StringMethods.text(arguments[0], "strftime() argument 1 must be str, not \(arguments[0].typeName)")
            let date: CalendarDate = try arguments.optional(1).map { try parsed($0, interpreter) } ?? moment(nil, isUTC: false, interpreter)
            return .string(date.formatted(format))
        }
        module.function("mktime", "tuple, /") { arguments, interpreter in .float(Double(try parsed(arguments[0], interpreter).localSeconds)) }
        module.refused = ["strptime": "", "tzset": "", "tzname": "", "timezone": "", "altzone": "", "daylight": "", "clock_gettime": "time.perf_counter is there",
                          "get_clock_info": "", "thread_time": "time.process_time is there"]
    }

    private static func value(_ date: CalendarDate) -> TupleObject {
        let numbers = [date.year, date.month, date.day, date.hour, date.minute, date.second, date.weekday, date.dayOfYear, date.isSummerTime ? 1 : 0]
        return TupleObject(numbers.map { .int($0) }, structureType)
    }

    private static func moment(_ seconds: Value?, isUTC: Bool, _ interpreter: Interpreter) throws -> CalendarDate {
        let moment = try seconds.map { try interpreter.real($0, what: "'\($0.typeName)' object cannot be interpreted as an integer") } ?? TimeModule.now()
        if moment.isNaN { throw Raised(.valueError, "Invalid value NaN (not a number)") }
        guard let whole = Int(exactly: moment.rounded(.down)), (-62_135_500_000..<253_402_200_000).contains(whole) else {
            throw Raised(.overflowError, "timestamp out of range for platform time_t")
        }
        return CalendarDate(seconds: whole, isUTC: isUTC)
    }

    private static func parsed(_ value: Value, _ interpreter: Interpreter) throws -> CalendarDate {
        guard case .tuple(let tuple) = value else { throw Raised(.typeError, "Tuple or struct_time argument required") }
        guard tuple.elements.count == 9 else { throw Raised(.typeError, "time tuple must have exactly 9 elements") }
        let numbers = try tuple.elements.map { try interpreter.count($0) }
        return try CalendarDate([numbers[0], max(numbers[1], 1), max(numbers[2], 1), numbers[3], numbers[4], numbers[5], 0])
    }
}
