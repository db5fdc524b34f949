# lecture-compute: speedup, strong scaling
# Draws its images again: gnuplot speedup-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
2.0 0.0
2.0 11.0
END_OF_DATA

# 1.99 · T(1) 239 ms: workers, value, low, high, hollow
$data1 << END_OF_DATA
1.9873950486280112 10.5 1.9553835264493638 2.0047392732770994 0
END_OF_DATA

# 1.98 · T(1) 237 ms: workers, value, low, high, hollow
$data2 << END_OF_DATA
1.9825966485644446 9.5 1.942623134205763 2.0260894227835475 0
END_OF_DATA

# 1.96 · T(1) 241 ms: workers, value, low, high, hollow
$data3 << END_OF_DATA
1.9646784920195361 8.5 1.9054846906840628 1.9997776234972844 0
END_OF_DATA

# 1.96 · T(1) 237 ms: workers, value, low, high, hollow
$data4 << END_OF_DATA
1.9624605301529985 7.5 1.945395126063429 2.1542370801348807 0
END_OF_DATA

# 1.95 · T(1) 239 ms: workers, value, low, high, hollow
$data5 << END_OF_DATA
1.951380987902813 6.5 1.895252120701538 2.009172140400533 0
END_OF_DATA

# 1.95 · T(1) 238 ms: workers, value, low, high, hollow
$data6 << END_OF_DATA
1.9459590046581752 5.5 1.7595763846212005 1.9923908079327592 0
END_OF_DATA

# 1.94 · T(1) 238 ms: workers, value, low, high, hollow
$data7 << END_OF_DATA
1.935118136431609 4.5 1.8256782507019549 1.9943709275705839 0
END_OF_DATA

# 1.90 · T(1) 240 ms: workers, value, low, high, hollow
$data8 << END_OF_DATA
1.9045243524254074 3.5 1.7932024874157744 2.0009258493904114 0
END_OF_DATA

# 1.85 · T(1) 259 ms: workers, value, low, high, hollow
$data9 << END_OF_DATA
1.8530429542650455 2.5 1.6637091892991582 1.9468770823202501 0
END_OF_DATA

# 1.68 · T(1) 263 ms: workers, value, low, high, hollow
$data10 << END_OF_DATA
1.6758373426634754 1.5 1.564450470996972 1.7951548170621596 0
END_OF_DATA

# 0.96 · T(1) 241 ms: workers, value, low, high, hollow
$data11 << END_OF_DATA
0.9614594504327785 0.5 0.8956022757308867 0.9984745894424761 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.19883
set rmargin at screen 0.74188
set bmargin at screen 0.205
set tmargin at screen 0.774
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [0.0:2.3050336757443226]
set xtics ('0' 0.0, '1' 1.0, '2' 2.0)
set yrange [0.0:11.0]
set ytics scale 0 font 'DejaVu Sans,34.0' ('python-gil' 0.5, 'dask-processes' 1.5, 'dask-threads' 2.5, 'python-pool' 3.5, 'task' 4.5, 'gcd' 5.5, 'thread' 6.5, 'openmp' 7.5, 'python-threads' 8.5, 'process' 9.5, 'tbb' 10.5)
set label 1 'lecture-compute: speedup, strong scaling' at screen 0.02, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'CPU-bound tasks under our models, Python, Dask, OpenMP, oneTBB and GCD.' at screen 0.02, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'monte-carlo-pi, 64 tasks of 500,000 darts · 95% intervals, 6 rounds · 2 cores' at screen 0.02, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Speedup  T(1) / T(N)   N = 2' at screen 0.47036, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'AMD EPYC' at screen 0.02, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 6 'ideal' at screen 0.67002, screen 0.798 center font 'DejaVu Sans,30.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 '1.99 · T(1) 239 ms' at screen 0.77313, screen 0.74814 left font 'DejaVu Sans,34.0' textcolor rgb '#00857E' noenhanced
set label 8 '1.98 · T(1) 237 ms' at screen 0.77313, screen 0.69641 left font 'DejaVu Sans,34.0' textcolor rgb '#C15500' noenhanced
set label 9 '1.96 · T(1) 241 ms' at screen 0.77313, screen 0.64468 left font 'DejaVu Sans,34.0' textcolor rgb '#996900' noenhanced
set label 10 '1.96 · T(1) 237 ms' at screen 0.77313, screen 0.59295 left font 'DejaVu Sans,34.0' textcolor rgb '#332288' noenhanced
set label 11 '1.95 · T(1) 239 ms' at screen 0.77313, screen 0.54123 left font 'DejaVu Sans,34.0' textcolor rgb '#0072B2' noenhanced
set label 12 '1.95 · T(1) 238 ms' at screen 0.77313, screen 0.4895 left font 'DejaVu Sans,34.0' textcolor rgb '#307CA5' noenhanced
set label 13 '1.94 · T(1) 238 ms' at screen 0.77313, screen 0.43777 left font 'DejaVu Sans,34.0' textcolor rgb '#008561' noenhanced
set label 14 '1.90 · T(1) 240 ms' at screen 0.77313, screen 0.38605 left font 'DejaVu Sans,34.0' textcolor rgb '#8A4900' noenhanced
set label 15 '1.85 · T(1) 259 ms' at screen 0.77313, screen 0.33432 left font 'DejaVu Sans,34.0' textcolor rgb '#B3339B' noenhanced
set label 16 '1.68 · T(1) 263 ms' at screen 0.77313, screen 0.28259 left font 'DejaVu Sans,34.0' textcolor rgb '#8E6F56' noenhanced
set label 17 '0.96 · T(1) 241 ms' at screen 0.77313, screen 0.23086 left font 'DejaVu Sans,34.0' textcolor rgb '#882255' noenhanced

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'speedup-strong.svg'
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
set terminal pngcairo size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.75 pointscale 4.3
set output 'speedup-strong.png'
replot
set output
