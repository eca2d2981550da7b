# statistics: exact sums, rounded once.

import statistics as st
for d in ([1,2,3],[1,2,3,4],[1.5,2.5,4.0],[0.1]*3,[1,2.5,7,7],[10**20,1,-10**20]):
    print(st.mean(d), st.fmean(d), st.median(d), st.median_low(d), st.median_high(d), st.variance(d), st.stdev(d), st.pvariance(d), st.pstdev(d), st.multimode(d), st.quantiles(d), st.quantiles(d,n=3,method='inclusive'))
print(st.mode('aabbb'), st.geometric_mean([1,2,4]), st.correlation([1,2,3],[2,4,7]), st.covariance([1,2,3],[2,4,7]))
for f in (lambda: st.mean([]), lambda: st.median([]), lambda: st.stdev([1]), lambda: st.variance([1]), lambda: st.pstdev([]), lambda: st.mode([])):
    try: f()
    except st.StatisticsError as e: print(e)
import random; random.seed(1)
d=[random.gauss(0,1) for _ in range(500)]; print(st.mean(d), st.stdev(d), st.pstdev(d), st.variance(d), st.median(d))

print((3*10**40)/(3), 10**40/3, (10**30+1)/10**29, -(7**50)/(3**60), 2**1000/3**600, 123456789012345678901234567890/987654321098765432109876543210, (2**53+1)/1, 2**1100/2**1000, 1/3**700 if True else 0)

print(float(10**40), float(2**70 + 2**17 + 1), float(-(10**23)), 2**53 + 1.0, (2**53 + 1) / 1)
