extension WrittenModules {
    /// `statistics`: sums are exact fractions of whole numbers, rounded once.
    static let statistics = #"""
        import math as _math
        from collections import Counter as _Counter

        class StatisticsError(ValueError): pass

        def _exact(data):
            # Numerators over one power of two, and whether a float is among them.
            ratios, is_float = [], False
            for x in data:
                if type(x) is not int and type(x) is not bool and type(x) is not float:
                    raise NotImplementedError("statistics of '%s' is not supported by lstm-repl; np.mean, np.median and np.std are there" % type(x).__name__)
                is_float = is_float or type(x) is float
                if type(x) is float and not _math.isfinite(x):
                    raise NotImplementedError('statistics of nan and inf is not supported by lstm-repl; np.mean is there')
                ratios.append(x.as_integer_ratio())
            base = max((d for n, d in ratios), default=1)
            return [n * (base // d) for n, d in ratios], base, is_float

        def _number(numerator, denominator, is_float):
            if not is_float and numerator % denominator == 0:
                return numerator // denominator
            return numerator / denominator

        def mean(data):
            numerators, base, is_float = _exact(data)
            if not numerators:
                raise StatisticsError('mean requires at least one data point')
            return _number(sum(numerators), base * len(numerators), is_float)

        def fmean(data, weights=None):
            data = list(data)
            if weights is not None:
                weights = list(weights)
                if len(data) != len(weights):
                    raise StatisticsError('data and weights must be the same length')
                total = _math.fsum(weights)
                if not total:
                    raise StatisticsError('sum of weights must be non-zero')
                return _math.fsum(x * w for x, w in zip(data, weights)) / total
            if not data:
                raise StatisticsError('fmean requires at least one data point')
            return _math.fsum(data) / len(data)

        def geometric_mean(data):
            try:
                return _math.exp(fmean(map(_math.log, data)))
            except ValueError:
                raise StatisticsError('geometric mean requires a non-empty dataset containing positive numbers') from None

        def median(data):
            data = sorted(data)
            n = len(data)
            if n == 0:
                raise StatisticsError('no median for empty data')
            return data[n // 2] if n % 2 == 1 else (data[n // 2 - 1] + data[n // 2]) / 2

        def median_low(data):
            data = sorted(data)
            if not data:
                raise StatisticsError('no median for empty data')
            return data[(len(data) - 1) // 2]

        def median_high(data):
            data = sorted(data)
            if not data:
                raise StatisticsError('no median for empty data')
            return data[len(data) // 2]

        def mode(data):
            pairs = _Counter(iter(data)).most_common(1)
            if not pairs:
                raise StatisticsError('no mode for empty data')
            return pairs[0][0]

        def multimode(data):
            counts = _Counter(iter(data))
            most = max(counts.values(), default=0)
            return [value for value, count in counts.items() if count == most]

        def _spread(data, center):
            # The sum of squared deviations as a fraction, the number of values, whether floats are among them.
            if center is not None:
                data = [(x - center) * (x - center) for x in data]
                numerators, base, is_float = _exact(data)
                return sum(numerators), base, len(numerators), is_float
            numerators, base, is_float = _exact(data)
            n = len(numerators)
            return n * sum(x * x for x in numerators) - sum(numerators) ** 2, base * base * max(n, 1), n, is_float

        def _variance(data, center, lost, name):
            above, below, n, is_float = _spread(data, center)
            if n < 1 + lost:
                raise StatisticsError('%s requires at least %s' % (name, 'two data points' if lost else 'one data point'))
            below *= n - lost
            common = _math.gcd(above, below)
            return above // common, below // common, is_float

        def variance(data, xbar=None):
            return _number(*_variance(data, xbar, 1, 'variance'))

        def pvariance(data, mu=None):
            return _number(*_variance(data, mu, 0, 'pvariance'))

        def _root(numerator, denominator):
            # 109 bits of the root, the last one set where something was cut: rounding them to a float is rounding the root.
            shift = (numerator.bit_length() - denominator.bit_length() - 109) // 2
            if shift >= 0:
                denominator <<= 2 * shift
            else:
                numerator <<= -2 * shift
            root = _math.isqrt(numerator // denominator)
            root |= root * root * denominator != numerator
            return root << shift if shift >= 0 else root / (1 << -shift)

        def stdev(data, xbar=None):
            above, below, _ = _variance(data, xbar, 1, 'stdev')
            return float(_root(above, below))

        def pstdev(data, mu=None):
            above, below, _ = _variance(data, mu, 0, 'pstdev')
            return float(_root(above, below))

        def quantiles(data, *, n=4, method='exclusive'):
            if n < 1:
                raise StatisticsError('n must be at least 1')
            data = sorted(data)
            count = len(data)
            if count < 2:
                raise StatisticsError('must have at least two data points')
            if method not in ('inclusive', 'exclusive'):
                raise ValueError('Unknown method: %r' % method)
            result = []
            for i in range(1, n):
                if method == 'inclusive':
                    j, delta = divmod(i * (count - 1), n)
                    result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
                else:
                    j = min(max(i * (count + 1) // n, 1), count - 1)
                    delta = i * (count + 1) - j * n
                    result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
            return result

        def _centred(x, y, name):
            n = len(x)
            if len(y) != n:
                raise StatisticsError('%s requires that both inputs have same number of data points' % name)
            if n < 2:
                raise StatisticsError('%s requires at least two data points' % name)
            xbar, ybar = _math.fsum(x) / n, _math.fsum(y) / n
            return [a - xbar for a in x], [b - ybar for b in y]

        def covariance(x, y, /):
            dx, dy = _centred(x, y, 'covariance')
            return _math.fsum(a * b for a, b in zip(dx, dy)) / (len(x) - 1)

        def correlation(x, y, /):
            dx, dy = _centred(x, y, 'correlation')
            try:
                return _math.fsum(a * b for a, b in zip(dx, dy)) / _math.sqrt(_math.fsum(a * a for a in dx) * _math.fsum(b * b for b in dy))
            except ZeroDivisionError:
                raise StatisticsError('at least one of the inputs is constant')
        """#
}
