# lecture-compute: efficiency, strong scaling
# Draws its images again: gnuplot efficiency-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 0.0
1.0 11.0
END_OF_DATA

# 99? · T(1) 239 ms: workers, value, low, high, hollow
$data1 << END_OF_DATA
0.9936975243140056 10.5 0.9776917632246819 1.0023696366385497 0
END_OF_DATA

# 99? · T(1) 237 ms: workers, value, low, high, hollow
$data2 << END_OF_DATA
0.9912983242822223 9.5 0.9713115671028815 1.0130447113917738 0
END_OF_DATA

# 98? · T(1) 241 ms: workers, value, low, high, hollow
$data3 << END_OF_DATA
0.9823392460097681 8.5 0.9527423453420314 0.9998888117486422 0
END_OF_DATA

# 98? · T(1) 237 ms: workers, value, low, high, hollow
$data4 << END_OF_DATA
0.9812302650764992 7.5 0.9726975630317145 1.0771185400674403 0
END_OF_DATA

# 98? · T(1) 239 ms: workers, value, low, high, hollow
$data5 << END_OF_DATA
0.9756904939514065 6.5 0.947626060350769 1.0045860702002665 0
END_OF_DATA

# 97? · T(1) 238 ms: workers, value, low, high, hollow
$data6 << END_OF_DATA
0.9729795023290876 5.5 0.8797881923106002 0.9961954039663796 0
END_OF_DATA

# 97? · T(1) 238 ms: workers, value, low, high, hollow
$data7 << END_OF_DATA
0.9675590682158045 4.5 0.9128391253509774 0.9971854637852919 0
END_OF_DATA

# 95? · T(1) 240 ms: workers, value, low, high, hollow
$data8 << END_OF_DATA
0.9522621762127037 3.5 0.8966012437078872 1.0004629246952057 0
END_OF_DATA

# 93? · T(1) 259 ms: workers, value, low, high, hollow
$data9 << END_OF_DATA
0.9265214771325228 2.5 0.8318545946495791 0.9734385411601251 0
END_OF_DATA

# 84? · T(1) 263 ms: workers, value, low, high, hollow
$data10 << END_OF_DATA
0.8379186713317377 1.5 0.782225235498486 0.8975774085310798 0
END_OF_DATA

# 48? · T(1) 241 ms: workers, value, low, high, hollow
$data11 << END_OF_DATA
0.48072972521638924 0.5 0.44780113786544334 0.49923729472123807 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.19883
set rmargin at screen 0.74197
set bmargin at screen 0.205
set tmargin at screen 0.774
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [0.0:1.1525168378721613]
set xtics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0)
set yrange [0.0:11.0]
set ytics scale 0 font 'DejaVu Sans,34.0' ('python-gil' 0.5, 'dask-processes' 1.5, 'dask-threads' 2.5, 'python-pool' 3.5, 'task' 4.5, 'gcd' 5.5, 'thread' 6.5, 'openmp' 7.5, 'python-threads' 8.5, 'process' 9.5, 'tbb' 10.5)
set label 1 'lecture-compute: efficiency, strong scaling' at screen 0.02, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'CPU-bound tasks under our models, Python, Dask, OpenMP, oneTBB and GCD.' at screen 0.02, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'monte-carlo-pi, 64 tasks of 500,000 darts · 95% intervals, 6 rounds · 2 cores' at screen 0.02, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Efficiency  T(1) / (N·T(N))   N = 2' at screen 0.4704, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'AMD EPYC' at screen 0.02, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 6 'ideal' at screen 0.67009, screen 0.798 center font 'DejaVu Sans,30.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 '99% · T(1) 239 ms' at screen 0.77322, screen 0.74814 left font 'DejaVu Sans,34.0' textcolor rgb '#00857E' noenhanced
set label 8 '99% · T(1) 237 ms' at screen 0.77322, screen 0.69641 left font 'DejaVu Sans,34.0' textcolor rgb '#C15500' noenhanced
set label 9 '98% · T(1) 241 ms' at screen 0.77322, screen 0.64468 left font 'DejaVu Sans,34.0' textcolor rgb '#996900' noenhanced
set label 10 '98% · T(1) 237 ms' at screen 0.77322, screen 0.59295 left font 'DejaVu Sans,34.0' textcolor rgb '#332288' noenhanced
set label 11 '98% · T(1) 239 ms' at screen 0.77322, screen 0.54123 left font 'DejaVu Sans,34.0' textcolor rgb '#0072B2' noenhanced
set label 12 '97% · T(1) 238 ms' at screen 0.77322, screen 0.4895 left font 'DejaVu Sans,34.0' textcolor rgb '#307CA5' noenhanced
set label 13 '97% · T(1) 238 ms' at screen 0.77322, screen 0.43777 left font 'DejaVu Sans,34.0' textcolor rgb '#008561' noenhanced
set label 14 '95% · T(1) 240 ms' at screen 0.77322, screen 0.38605 left font 'DejaVu Sans,34.0' textcolor rgb '#8A4900' noenhanced
set label 15 '93% · T(1) 259 ms' at screen 0.77322, screen 0.33432 left font 'DejaVu Sans,34.0' textcolor rgb '#B3339B' noenhanced
set label 16 '84% · T(1) 263 ms' at screen 0.77322, screen 0.28259 left font 'DejaVu Sans,34.0' textcolor rgb '#8E6F56' noenhanced
set label 17 '48% · T(1) 241 ms' at screen 0.77322, screen 0.23086 left font 'DejaVu Sans,34.0' textcolor rgb '#882255' noenhanced

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'efficiency-strong.svg'
plot \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#008A83', \
  $data2 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data3 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#C58700', \
  $data4 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#332288', \
  $data5 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data6 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#3A94C4', \
  $data7 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data8 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#8A4900', \
  $data9 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#B3339B', \
  $data10 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#A98467', \
  $data11 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data1 using 1:2 with points pointtype 13 pointsize 0.926 linecolor rgb '#008A83', \
  $data2 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#D55E00', \
  $data3 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#C58700', \
  $data4 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#332288', \
  $data5 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#0072B2', \
  $data6 using 1:2 with points pointtype 15 pointsize 0.926 linecolor rgb '#3A94C4', \
  $data7 using 1:2 with points pointtype 9 pointsize 0.926 linecolor rgb '#009E73', \
  $data8 using 1:2 with points pointtype 13 pointsize 0.926 linecolor rgb '#8A4900', \
  $data9 using 1:2 with points pointtype 15 pointsize 0.926 linecolor rgb '#B3339B', \
  $data10 using 1:2 with points pointtype 13 pointsize 0.926 linecolor rgb '#A98467', \
  $data11 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#882255'
set output
