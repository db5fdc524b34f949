# lecture-compute: completion time, strong scaling
# Draws its images again: gnuplot time-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
119.25730275000001 10.14
119.25730275000001 10.86
END_OF_DATA

$ideal2 << END_OF_DATA
118.74428925 9.14
118.74428925 9.86
END_OF_DATA

$ideal3 << END_OF_DATA
119.05719624974154 8.14
119.05719624974154 8.86
END_OF_DATA

$ideal4 << END_OF_DATA
118.81335925 7.14
118.81335925 7.86
END_OF_DATA

$ideal5 << END_OF_DATA
118.6855695 6.14
118.6855695 6.86
END_OF_DATA

$ideal6 << END_OF_DATA
120.36249049970138 5.14
120.36249049970138 5.86
END_OF_DATA

$ideal7 << END_OF_DATA
119.36959225 4.14
119.36959225 4.86
END_OF_DATA

$ideal8 << END_OF_DATA
120.10856850019991 3.14
120.10856850019991 3.86
END_OF_DATA

$ideal9 << END_OF_DATA
129.341054249835 2.14
129.341054249835 2.86
END_OF_DATA

$ideal10 << END_OF_DATA
131.25070274963946 1.1400000000000001
131.25070274963946 1.8599999999999999
END_OF_DATA

$ideal11 << END_OF_DATA
120.7488812497104 0.14
120.7488812497104 0.86
END_OF_DATA

# : workers, value, low, high, hollow
$data1 << END_OF_DATA
238.51460550000002 10.5 236.732191 249.087605 0
END_OF_DATA

# 239 ms ? 119 ms: workers, value, low, high, hollow
$data2 << END_OF_DATA
119.49924975 10.5 118.453815 127.3855495 0
END_OF_DATA

# : workers, value, low, high, hollow
$data3 << END_OF_DATA
237.4885785 9.5 236.33684 245.220877 0
END_OF_DATA

# 237 ms ? 120 ms: workers, value, low, high, hollow
$data4 << END_OF_DATA
120.35182725 9.5 119.086259 122.49083150000001 0
END_OF_DATA

# : workers, value, low, high, hollow
$data5 << END_OF_DATA
238.11439249948307 8.5 236.56436199962627 240.3156990003481 0
END_OF_DATA

# 238 ms ? 121 ms: workers, value, low, high, hollow
$data6 << END_OF_DATA
121.02794549946339 8.5 120.445245499468 135.22558899967407 0
END_OF_DATA

# : workers, value, low, high, hollow
$data7 << END_OF_DATA
237.6267185 7.5 237.407604 238.21129599999998 0
END_OF_DATA

# 238 ms ? 122 ms: workers, value, low, high, hollow
$data8 << END_OF_DATA
121.60274749999999 7.5 119.4381505 130.1904845 0
END_OF_DATA

# : workers, value, low, high, hollow
$data9 << END_OF_DATA
237.371139 6.5 236.377365 263.433223 0
END_OF_DATA

# 237 ms ? 122 ms: workers, value, low, high, hollow
$data10 << END_OF_DATA
121.70737375 6.5 119.77367950000001 123.591249 0
END_OF_DATA

# : workers, value, low, high, hollow
$data11 << END_OF_DATA
240.72498099940276 5.5 239.19054900034098 253.5237779993622 0
END_OF_DATA

# 241 ms ? 123 ms: workers, value, low, high, hollow
$data12 << END_OF_DATA
122.80121050025627 5.5 120.38600249979936 127.22043750090961 0
END_OF_DATA

# : workers, value, low, high, hollow
$data13 << END_OF_DATA
238.7391845 4.5 236.42106900000002 245.717244 0
END_OF_DATA

# 239 ms ? 124 ms: workers, value, low, high, hollow
$data14 << END_OF_DATA
123.75924725000002 4.5 118.5168295 124.98686249999999 0
END_OF_DATA

# : workers, value, low, high, hollow
$data15 << END_OF_DATA
240.21713700039982 3.5 238.08798299978662 252.63096399976348 0
END_OF_DATA

# 240 ms ? 126 ms: workers, value, low, high, hollow
$data16 << END_OF_DATA
126.20802725041358 3.5 122.57561199930933 133.34192300044378 0
END_OF_DATA

# : workers, value, low, high, hollow
$data17 << END_OF_DATA
258.68210849967 2.5 253.7411710000015 267.1946800001024 0
END_OF_DATA

# 259 ms ? 139 ms: workers, value, low, high, hollow
$data18 << END_OF_DATA
139.01398049983982 2.5 135.10844449956494 156.9098509999094 0
END_OF_DATA

# : workers, value, low, high, hollow
$data19 << END_OF_DATA
262.5014054992789 1.5 259.7368480001023 286.84786899975734 0
END_OF_DATA

# 263 ms ? 158 ms: workers, value, low, high, hollow
$data20 << END_OF_DATA
157.70183125050607 1.5 151.64540200021293 168.06139399977837 0
END_OF_DATA

# : workers, value, low, high, hollow
$data21 << END_OF_DATA
241.4977624994208 0.5 239.4840849992761 250.20558400137816 0
END_OF_DATA

# 241 ms ? 245 ms: workers, value, low, high, hollow
$data22 << END_OF_DATA
245.1307060000545 0.5 242.816925500847 277.57891950022895 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.19883
set rmargin at screen 0.75582
set bmargin at screen 0.238
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [0.0:306.92721982974035]
set xtics ('0' 0.0, '100' 100.0, '200' 200.0, '300' 300.0)
set yrange [0.0:11.0]
set ytics scale 0 font 'DejaVu Sans,34.0' ('python-gil' 0.5, 'dask-processes' 1.5, 'dask-threads' 2.5, 'python-pool' 3.5, 'thread' 4.5, 'python-threads' 5.5, 'openmp' 6.5, 'task' 7.5, 'gcd' 8.5, 'process' 9.5, 'tbb' 10.5)
set label 1 'lecture-compute: completion time, strong scaling' at screen 0.02, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'CPU-bound tasks under our models, Python, Dask, OpenMP, oneTBB and GCD.' at screen 0.02, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'monte-carlo-pi, 64 tasks of 500,000 darts · 95% intervals, 6 rounds · 2 cores' at screen 0.02, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Completion time T(N) in ms   ● N = 1  ■ N = 2' at screen 0.47732, screen 0.132 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Grey stroke: what T(1) / N would be at the largest N.' at screen 0.02, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 6 'AMD EPYC' at screen 0.02, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 '239 ms → 119 ms' at screen 0.78707, screen 0.78209 left font 'DejaVu Sans,34.0' textcolor rgb '#00857E' noenhanced
set label 8 '237 ms → 120 ms' at screen 0.78707, screen 0.73027 left font 'DejaVu Sans,34.0' textcolor rgb '#C15500' noenhanced
set label 9 '238 ms → 121 ms' at screen 0.78707, screen 0.67845 left font 'DejaVu Sans,34.0' textcolor rgb '#307CA5' noenhanced
set label 10 '238 ms → 122 ms' at screen 0.78707, screen 0.62664 left font 'DejaVu Sans,34.0' textcolor rgb '#008561' noenhanced
set label 11 '237 ms → 122 ms' at screen 0.78707, screen 0.57482 left font 'DejaVu Sans,34.0' textcolor rgb '#332288' noenhanced
set label 12 '241 ms → 123 ms' at screen 0.78707, screen 0.523 left font 'DejaVu Sans,34.0' textcolor rgb '#996900' noenhanced
set label 13 '239 ms → 124 ms' at screen 0.78707, screen 0.47118 left font 'DejaVu Sans,34.0' textcolor rgb '#0072B2' noenhanced
set label 14 '240 ms → 126 ms' at screen 0.78707, screen 0.41936 left font 'DejaVu Sans,34.0' textcolor rgb '#8A4900' noenhanced
set label 15 '259 ms → 139 ms' at screen 0.78707, screen 0.36755 left font 'DejaVu Sans,34.0' textcolor rgb '#B3339B' noenhanced
set label 16 '263 ms → 158 ms' at screen 0.78707, screen 0.31573 left font 'DejaVu Sans,34.0' textcolor rgb '#8E6F56' noenhanced
set label 17 '241 ms → 245 ms' at screen 0.78707, screen 0.26391 left font 'DejaVu Sans,34.0' textcolor rgb '#882255' noenhanced

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'time-strong.svg'
plot \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $ideal2 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $ideal3 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $ideal4 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $ideal5 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $ideal6 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $ideal7 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $ideal8 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $ideal9 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $ideal10 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $ideal11 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#008A83', \
  $data2 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#008A83', \
  $data3 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data4 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data5 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#3A94C4', \
  $data6 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#3A94C4', \
  $data7 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data8 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data9 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#332288', \
  $data10 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#332288', \
  $data11 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#C58700', \
  $data12 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#C58700', \
  $data13 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data14 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data15 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#8A4900', \
  $data16 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#8A4900', \
  $data17 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#B3339B', \
  $data18 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#B3339B', \
  $data19 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#A98467', \
  $data20 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#A98467', \
  $data21 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data22 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data1 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#008A83', \
  $data2 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#008A83', \
  $data3 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#D55E00', \
  $data4 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#D55E00', \
  $data5 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#3A94C4', \
  $data6 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#3A94C4', \
  $data7 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#009E73', \
  $data8 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#009E73', \
  $data9 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#332288', \
  $data10 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#332288', \
  $data11 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#C58700', \
  $data12 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#C58700', \
  $data13 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#0072B2', \
  $data14 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#0072B2', \
  $data15 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#8A4900', \
  $data16 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#8A4900', \
  $data17 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#B3339B', \
  $data18 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#B3339B', \
  $data19 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#A98467', \
  $data20 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#A98467', \
  $data21 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#882255', \
  $data22 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#882255'
set output
