import Syntax

/// The names in a function's `return a, b`: "" for what is no name.
enum ReturnedNames {
    /// nil where there is no return with a value, or where they differ.
    static func of(_ body: [Statement]) -> [String]? {
        var found: [[String]] = []
        collect(body, &found)
        guard let first = found.first, found.allSatisfy({ $0 == first }) else { return nil }
        return first
    }

    private static func collect(_ body: [Statement], _ found: inout [[String]]) {
        for statement in body {
            switch statement.kind {
            case .return(let value?):
                let parts: [Expression] = if case .tuple(let elements) = value.kind { elements } else { [value] }
                found.append(parts.map { if case .name(let name) = $0.kind { name } else { "" } })
            case .if(_, let body, let orElse), .while(_, let body, let orElse), .for(_, _, let body, let orElse):
                collect(body, &found)
                collect(orElse, &found)
            case .with(_, let body): collect(body, &found)
            case .try(let parts):
                collect(parts.body, &found)
                for handler in parts.handlers { collect(handler.body, &found) }
                collect(parts.orElse, &found)
                collect(parts.finally, &found)
            default: break
            }
        }
    }
}
