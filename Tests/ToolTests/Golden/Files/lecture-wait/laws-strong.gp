# lecture-wait: laws, strong scaling
# Draws its images again: gnuplot laws-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 1.0
69.7730157195358 69.7730157195358
END_OF_DATA

# : workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 1.00557 ? ? 0
1.16372 1.16999 ? ? 0
1.35426 1.36126 ? ? 0
1.57598 1.58373 ? ? 0
1.83401 1.84249 ? ? 0
2.13428 2.14342 ? ? 0
2.48372 2.49336 ? ? 0
2.89036 2.90025 ? ? 0
3.36359 3.37328 ? ? 0
3.91429 3.92313 ? ? 0
4.55515 4.56213 ? ? 0
5.30095 5.3046 ? ? 0
6.16884 6.16704 ? ? 0
7.17884 7.16857 ? ? 0
8.35419 8.33121 ? ? 0
9.72198 9.68032 ? ? 0
11.3137 11.2451 ? ? 0
13.166 13.0591 ? ? 0
15.3217 15.1606 ? ? 0
17.8302 17.5934 ? ? 0
20.7494 20.4076 ? ? 0
24.1466 23.6595 ? ? 0
28.1 27.4133 ? ? 0
32.7007 31.7407 ? ? 0
38.0546 36.7221 ? ? 0
44.2851 42.4463 ? ? 0
51.5357 49.0113 ? ? 0
59.9734 56.5236 ? ? 0
64.0 60.0613 ? ? 0
END_OF_DATA

# process · s 0.11?: workers, value, low, high, hollow
$data2 << END_OF_DATA
64.0 60.0613 ? ? 0
69.7925 65.0978 ? ? 0
81.2193 74.8553 ? ? 0
94.5169 85.9222 ? ? 0
109.992 98.4267 ? ? 0
128.0 112.495 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 1.0 1.0 1.0 0
4.0 4.007246034744414 3.99495630139509 4.395076471412375 0
16.0 15.947198688457854 15.80095113836248 17.61558452749926 0
64.0 59.94345196342706 57.374620071688085 60.835980462935275 0
END_OF_DATA

# : workers, value, low, high, hollow
$data4 << END_OF_DATA
1.0 0.994917 ? ? 0
1.16372 1.15765 ? ? 0
1.35426 1.34697 ? ? 0
1.57598 1.56721 ? ? 0
1.83401 1.82341 ? ? 0
2.13428 2.12141 ? ? 0
2.48372 2.46801 ? ? 0
2.89036 2.8711 ? ? 0
3.36359 3.33984 ? ? 0
3.91429 3.88486 ? ? 0
4.55515 4.51847 ? ? 0
5.30095 5.25497 ? ? 0
6.16884 6.11089 ? ? 0
7.17884 7.10538 ? ? 0
8.35419 8.26057 ? ? 0
9.72198 9.60204 ? ? 0
11.3137 11.1593 ? ? 0
13.166 12.9663 ? ? 0
15.3217 15.0621 ? ? 0
17.8302 17.4917 ? ? 0
20.7494 20.3063 ? ? 0
24.1466 23.5646 ? ? 0
28.1 27.3335 ? ? 0
32.7007 31.6887 ? ? 0
38.0546 36.7157 ? ? 0
44.2851 42.5107 ? ? 0
51.5357 49.181 ? ? 0
59.9734 56.8458 ? ? 0
64.0 60.4671 ? ? 0
END_OF_DATA

# thread · s 0.084?: workers, value, low, high, hollow
$data5 << END_OF_DATA
64.0 60.4671 ? ? 0
69.7925 65.6359 ? ? 0
81.2193 75.6937 ? ? 0
94.5169 87.1724 ? ? 0
109.992 100.234 ? ? 0
128.0 115.047 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data6 << END_OF_DATA
1.0 1.0 1.0 1.0 0
4.0 3.9957355278766298 3.9843417163643493 3.998908653987333 0
16.0 15.492425470823271 14.943409597091422 15.99136058465158 0
64.0 60.67218758220505 59.72876051867845 61.63614830004328 0
END_OF_DATA

# : workers, value, low, high, hollow
$data7 << END_OF_DATA
1.0 0.999489 ? ? 0
1.16372 1.1629 ? ? 0
1.35426 1.35298 ? ? 0
1.57598 1.57407 ? ? 0
1.83401 1.83121 ? ? 0
2.13428 2.13024 ? ? 0
2.48372 2.47796 ? ? 0
2.89036 2.88224 ? ? 0
3.36359 3.3522 ? ? 0
3.91429 3.89842 ? ? 0
4.55515 4.53316 ? ? 0
5.30095 5.27057 ? ? 0
6.16884 6.12704 ? ? 0
7.17884 7.12147 ? ? 0
8.35419 8.27564 ? ? 0
9.72198 9.61466 ? ? 0
11.3137 11.1674 ? ? 0
13.166 12.9668 ? ? 0
15.3217 15.0507 ? ? 0
17.8302 17.4624 ? ? 0
20.7494 20.2507 ? ? 0
24.1466 23.4712 ? ? 0
28.1 27.1865 ? ? 0
32.7007 31.4665 ? ? 0
38.0546 36.3895 ? ? 0
44.2851 42.0415 ? ? 0
51.5357 48.5169 ? ? 0
59.9734 55.9179 ? ? 0
64.0 59.4 ? ? 0
END_OF_DATA

# task · s 0.12?: workers, value, low, high, hollow
$data8 << END_OF_DATA
64.0 59.4 ? ? 0
69.7925 64.3536 ? ? 0
81.2193 73.9386 ? ? 0
94.5169 84.7908 ? ? 0
109.992 97.0283 ? ? 0
128.0 110.766 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data9 << END_OF_DATA
1.0 1.0 1.0 1.0 0
4.0 3.961926097043265 3.890222136824546 4.003986726467052 0
16.0 15.803235382976137 15.581161293470362 15.971172046524089 0
64.0 59.323643693256535 55.71701066370202 60.40514653474451 0
END_OF_DATA

# dask-threads · no law: workers, value, low, high, hollow
$data10 << END_OF_DATA
1.0 1.0 1.0 1.0 0
4.0 3.0545211543093282 2.550485597939092 3.9800585129831085 0
16.0 17.324068046464852 15.406312570043488 25.823764272595728 0
64.0 31.424880448298705 20.470941908077613 48.240238071321954 0
END_OF_DATA

# : workers, value, low, high, hollow
$data11 << END_OF_DATA
1.0 1.0004 ? ? 0
1.16372 1.16389 ? ? 0
1.35426 1.35404 ? ? 0
1.57598 1.57518 ? ? 0
1.83401 1.83233 ? ? 0
2.13428 2.13133 ? ? 0
2.48372 2.47892 ? ? 0
2.89036 2.88294 ? ? 0
3.36359 3.35246 ? ? 0
3.91429 3.89798 ? ? 0
4.55515 4.53163 ? ? 0
5.30095 5.26742 ? ? 0
6.16884 6.12153 ? ? 0
7.17884 7.11258 ? ? 0
8.35419 8.26196 ? ? 0
9.72198 9.59425 ? ? 0
11.3137 11.1376 ? ? 0
13.166 12.924 ? ? 0
15.3217 14.9901 ? ? 0
17.8302 17.3774 ? ? 0
20.7494 20.1324 ? ? 0
24.1466 23.3078 ? ? 0
28.1 26.9622 ? ? 0
32.7007 31.1604 ? ? 0
38.0546 35.9736 ? ? 0
44.2851 41.4793 ? ? 0
51.5357 47.7607 ? ? 0
59.9734 54.9054 ? ? 0
64.0 58.2543 ? ? 0
END_OF_DATA

# python-asyncio · s 0.16?: workers, value, low, high, hollow
$data12 << END_OF_DATA
64.0 58.2543 ? ? 0
69.7925 63.0046 ? ? 0
81.2193 72.1501 ? ? 0
94.5169 82.4322 ? ? 0
109.992 93.9357 ? ? 0
128.0 106.735 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data13 << END_OF_DATA
1.0 1.0 1.0 1.0 0
4.0 3.9618701005896617 3.881422010848558 4.048793399486822 0
16.0 15.753267753711958 14.454379121058563 16.822380720009026 0
64.0 58.16202760932934 52.58381459233755 63.3344774986493 0
END_OF_DATA

# : workers, value, low, high, hollow
$data14 << END_OF_DATA
1.0 0.999238 ? ? 0
1.16372 1.00015 ? ? 0
1.35426 1.00094 ? ? 0
1.57598 1.00161 ? ? 0
1.83401 1.00219 ? ? 0
2.13428 1.00269 ? ? 0
2.48372 1.00312 ? ? 0
2.89036 1.00349 ? ? 0
3.36359 1.00381 ? ? 0
3.91429 1.00408 ? ? 0
4.55515 1.00432 ? ? 0
5.30095 1.00452 ? ? 0
6.16884 1.00469 ? ? 0
7.17884 1.00484 ? ? 0
8.35419 1.00497 ? ? 0
9.72198 1.00508 ? ? 0
11.3137 1.00518 ? ? 0
13.166 1.00526 ? ? 0
15.3217 1.00533 ? ? 0
17.8302 1.00539 ? ? 0
20.7494 1.00544 ? ? 0
24.1466 1.00548 ? ? 0
28.1 1.00552 ? ? 0
32.7007 1.00556 ? ? 0
38.0546 1.00558 ? ? 0
44.2851 1.00561 ? ? 0
51.5357 1.00563 ? ? 0
59.9734 1.00565 ? ? 0
64.0 1.00565 ? ? 0
END_OF_DATA

# python-gil · s 99.4?: workers, value, low, high, hollow
$data15 << END_OF_DATA
64.0 1.00565 ? ? 0
69.7925 1.00566 ? ? 0
81.2193 1.00568 ? ? 0
94.5169 1.00569 ? ? 0
109.992 1.0057 ? ? 0
128.0 1.00571 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data16 << END_OF_DATA
1.0 1.0 1.0 1.0 0
4.0 1.0008752887908645 0.9882378054103558 1.1014440716174394 0
16.0 1.0056956125127714 0.9966219104607752 1.1004273530944326 0
64.0 1.0078186258323085 1.0001758934538219 1.098866012642995 0
END_OF_DATA

# : workers, value, low, high, hollow
$data17 << END_OF_DATA
1.0 1.01348 ? ? 0
1.16372 1.17869 ? ? 0
1.35426 1.3707 ? ? 0
1.57598 1.5938 ? ? 0
1.83401 1.85296 ? ? 0
2.13428 2.15393 ? ? 0
2.48372 2.50333 ? ? 0
2.89036 2.90879 ? ? 0
3.36359 3.3791 ? ? 0
3.91429 3.92434 ? ? 0
4.55515 4.55606 ? ? 0
5.30095 5.28747 ? ? 0
6.16884 6.13359 ? ? 0
7.17884 7.11148 ? ? 0
8.35419 8.24045 ? ? 0
9.72198 9.54216 ? ? 0
11.3137 11.0409 ? ? 0
13.166 12.7635 ? ? 0
15.3217 14.7397 ? ? 0
17.8302 17.0017 ? ? 0
20.7494 19.5844 ? ? 0
24.1466 22.5246 ? ? 0
28.1 25.8609 ? ? 0
32.7007 29.6325 ? ? 0
38.0546 33.8783 ? ? 0
44.2851 38.6352 ? ? 0
51.5357 43.9363 ? ? 0
59.9734 49.8092 ? ? 0
64.0 52.5062 ? ? 0
END_OF_DATA

# python-threads · s 0.37?: workers, value, low, high, hollow
$data18 << END_OF_DATA
64.0 52.5062 ? ? 0
69.7925 56.2727 ? ? 0
81.2193 63.3352 ? ? 0
94.5169 70.9914 ? ? 0
109.992 79.2206 ? ? 0
128.0 87.9847 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data19 << END_OF_DATA
1.0 1.0 1.0 1.0 0
4.0 3.9877746728831194 3.8931616584658446 4.171883874376001 0
16.0 15.775491616934112 15.247482942173992 15.884347588901655 0
64.0 52.14830957636446 28.07568198991941 53.46337105059418 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.12056
set rmargin at screen 0.68625
set bmargin at screen 0.271
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set logscale x 2
set xrange [0.8438157961300178:151.69187468052252]
set xtics ('1' 1.0, '4' 4.0, '16' 16.0, '64' 64.0, '128' 128.0)
set logscale y 2
set yrange [0.8235315045086299:138.0564]
set ytics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0, '32' 32.0, '64' 64.0, '128' 128.0)
set label 1 'lecture-wait: laws, strong scaling' at screen 0.12056, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting tasks under our models, Python''s threads, asyncio and Dask.' at screen 0.12056, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'Amdahl or USL, fitted to the rounds · dashed: beyond what was measured, at most twice as far' at screen 0.12056, screen 0.855 left font 'DejaVu Sans,28.5' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Speedup  T(1) / T(N)' at screen 0.03125, screen 0.5395 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.4034, screen 0.165 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'dask-threads: Amdahl does not describe it: it misses N = 16 by 38.3%, more than the rows scatter (lack of' at screen 0.12056, screen 0.092 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'fit, p = .002).' at screen 0.12056, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 'AMD EPYC' at screen 0.12056, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 9 'ideal' at screen 0.7175, screen 0.60978 left font 'DejaVu Sans,32.0' textcolor rgb '#707070' noenhanced
set label 10 'process · s 0.11%' at screen 0.7175, screen 0.76324 left font 'DejaVu Sans,32.0' textcolor rgb '#C15500' noenhanced
set label 11 'thread · s 0.084%' at screen 0.7175, screen 0.80161 left font 'DejaVu Sans,32.0' textcolor rgb '#0072B2' noenhanced
set label 12 'task · s 0.12%' at screen 0.7175, screen 0.72487 left font 'DejaVu Sans,32.0' textcolor rgb '#008561' noenhanced
set label 13 'dask-threads · no law' at screen 0.7175, screen 0.57141 left font 'DejaVu Sans,32.0' textcolor rgb '#B3339B' noenhanced
set label 14 'python-asyncio · s 0.16%' at screen 0.7175, screen 0.68651 left font 'DejaVu Sans,32.0' textcolor rgb '#D1344E' noenhanced
set label 15 'python-gil · s 99.4%' at screen 0.7175, screen 0.29195 left font 'DejaVu Sans,32.0' textcolor rgb '#882255' noenhanced
set label 16 'python-threads · s 0.37%' at screen 0.7175, screen 0.64814 left font 'DejaVu Sans,32.0' textcolor rgb '#996900' noenhanced
set arrow from screen 0.61194, screen 0.73645 to screen 0.71313, screen 0.60978 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.67806, screen 0.78653 to screen 0.71313, screen 0.76324 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.67806, screen 0.78888 to screen 0.71313, screen 0.80161 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#0072B2'
set arrow from screen 0.67806, screen 0.78491 to screen 0.71313, screen 0.72487 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#008561'
set arrow from screen 0.60253, screen 0.65282 to screen 0.71313, screen 0.57141 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#B3339B'
set arrow from screen 0.67806, screen 0.78102 to screen 0.71313, screen 0.68651 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#D1344E'
set arrow from screen 0.67806, screen 0.76077 to screen 0.71313, screen 0.64814 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#996900'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'laws-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#D55E00', \
  $data2 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#D55E00', \
  $data4 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#0072B2', \
  $data5 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#0072B2', \
  $data7 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#009E73', \
  $data8 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#009E73', \
  $data11 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#D1344E', \
  $data12 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#D1344E', \
  $data14 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#882255', \
  $data15 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#882255', \
  $data17 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#C58700', \
  $data18 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#C58700', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data6 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data9 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data10 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#B3339B', \
  $data13 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D1344E', \
  $data16 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data19 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#C58700', \
  $data3 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#D55E00', \
  $data6 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#0072B2', \
  $data9 using 1:2 with points pointtype 9 pointsize 0.926 linecolor rgb '#009E73', \
  $data10 using 1:2 with points pointtype 15 pointsize 0.926 linecolor rgb '#B3339B', \
  $data13 using 1:2 with points pointtype 9 pointsize 0.926 linecolor rgb '#D1344E', \
  $data16 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#882255', \
  $data19 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#C58700'
set output
