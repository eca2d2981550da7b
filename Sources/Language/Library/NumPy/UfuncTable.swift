import NDArrays
import Syntax

/// Every ufunc by its name in the module.
enum UfuncTable {
    static let unary: [(String, UnaryOperation)] = [
        ("negative", .negative), ("positive", .positive), ("absolute", .absolute), ("abs", .absolute), ("sign", .sign), ("square", .square),
        ("reciprocal", .reciprocal), ("invert", .invert), ("bitwise_not", .invert), ("sqrt", .sqrt), ("cbrt", .cbrt), ("exp", .exp),
        ("exp2", .exp2), ("expm1", .expm1), ("log", .log), ("log2", .log2), ("log10", .log10), ("log1p", .log1p),
        ("sin", .sin), ("cos", .cos), ("tan", .tan), ("arcsin", .arcsin), ("arccos", .arccos), ("arctan", .arctan),
        ("asin", .arcsin), ("acos", .arccos), ("atan", .arctan), ("sinh", .sinh), ("cosh", .cosh), ("tanh", .tanh),
        ("arcsinh", .arcsinh), ("arccosh", .arccosh), ("arctanh", .arctanh), ("asinh", .arcsinh), ("acosh", .arccosh), ("atanh", .arctanh),
        ("floor", .floor), ("ceil", .ceil), ("trunc", .trunc), ("rint", .rint), ("fabs", .fabs),
        ("degrees", .degrees), ("rad2deg", .degrees), ("radians", .radians), ("deg2rad", .radians),
        ("isnan", .isnan), ("isinf", .isinf), ("isfinite", .isfinite), ("signbit", .signbit), ("logical_not", .logicalNot),
    ]

    static let binary: [(String, BinaryOperation)] = [
        ("add", .add), ("subtract", .subtract), ("multiply", .multiply), ("divide", .divide), ("true_divide", .divide),
        ("floor_divide", .floorDivide), ("mod", .remainder), ("remainder", .remainder), ("fmod", .fmod), ("power", .power), ("pow", .power),
        ("maximum", .maximum), ("minimum", .minimum), ("fmax", .fmax), ("fmin", .fmin), ("arctan2", .arctan2), ("atan2", .arctan2),
        ("hypot", .hypot), ("copysign", .copysign), ("logaddexp", .logaddexp),
        ("equal", .equal), ("not_equal", .notEqual), ("less", .less), ("less_equal", .lessEqual), ("greater", .greater),
        ("greater_equal", .greaterEqual), ("logical_and", .logicalAnd), ("logical_or", .logicalOr), ("logical_xor", .logicalXor),
        ("bitwise_and", .bitwiseAnd), ("bitwise_or", .bitwiseOr), ("bitwise_xor", .bitwiseXor),
        ("left_shift", .leftShift), ("right_shift", .rightShift),
    ]

    /// The operators whose special methods (`__add__`) arrays show.
    static let specialMethods: [BinaryOperator] = [
        .add, .subtract, .multiply, .divide, .floorDivide, .modulo, .power, .matrixMultiply, .bitAnd, .bitOr, .bitXor,
    ]

    static func fill(_ module: ModuleObject) {
        for (name, operation) in unary { module.define(name, .object(UfuncObject(operation.name == "absolute" ? "absolute" : canonical(name, operation), operation))) }
        for (name, operation) in binary { module.define(name, .object(UfuncObject(operation.name, operation))) }
    }

    /// `np.rad2deg` keeps its own name; an alias such as `np.asin` has its original's.
    private static func canonical(_ name: String, _ operation: UnaryOperation) -> String {
        ["rad2deg", "deg2rad"].contains(name) ? name : operation.name
    }
}
