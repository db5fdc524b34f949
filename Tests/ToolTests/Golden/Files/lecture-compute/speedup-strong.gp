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
set xrange [0.95:2.05]
set xtics ('1' 1.0, '2' 2.0)
set yrange [0.0:2.3050336757443226]
set ytics ('0' 0.0, '1' 1.0, '2' 2.0)
set label 1 'Strong scaling: monte-carlo-pi, 64 tasks of 500,000 darts' at screen 0.09352, screen 0.946 left font 'DejaVu Sans Bold,43.9' textcolor rgb '#222222' noenhanced
set label 2 'T(1) from 237 ms to 263 ms · 95% intervals, 6 rounds · 2 cores' at screen 0.09352, screen 0.895 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 3 'Speedup  T(1) / T(N)' at screen 0.03125, screen 0.5265 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 4 'Workers N' at screen 0.4344, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'AMD EPYC' at screen 0.09352, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 6 'ideal' at screen 0.80654, screen 0.8408 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 7 'process' at screen 0.80654, screen 0.7544 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 8 'thread' at screen 0.80654, screen 0.6248 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 9 'task' at screen 0.80654, screen 0.5384 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 10 'dask-processes' at screen 0.80654, screen 0.4088 left font 'DejaVu Sans,36.0' textcolor rgb '#8E6F56' noenhanced
set label 11 'dask-threads' at screen 0.80654, screen 0.452 left font 'DejaVu Sans,36.0' textcolor rgb '#B3339B' noenhanced
set label 12 'gcd' at screen 0.80654, screen 0.5816 left font 'DejaVu Sans,36.0' textcolor rgb '#307CA5' noenhanced
set label 13 'openmp' at screen 0.80654, screen 0.668 left font 'DejaVu Sans,36.0' textcolor rgb '#332288' noenhanced
set label 14 'python-gil' at screen 0.80654, screen 0.3656 left font 'DejaVu Sans,36.0' textcolor rgb '#882255' noenhanced
set label 15 'python-pool' at screen 0.80654, screen 0.4952 left font 'DejaVu Sans,36.0' textcolor rgb '#8A4900' noenhanced
set label 16 'python-threads' at screen 0.80654, screen 0.7112 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced
set label 17 'tbb' at screen 0.80654, screen 0.7976 left font 'DejaVu Sans,36.0' textcolor rgb '#00857E' noenhanced
set arrow from screen 0.76586, screen 0.76291 to screen 0.80216, screen 0.8408 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.76586, screen 0.74935 to screen 0.80216, screen 0.6248 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#0072B2'
set arrow from screen 0.76586, screen 0.74481 to screen 0.80216, screen 0.5384 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#008561'
set arrow from screen 0.76586, screen 0.67248 to screen 0.80216, screen 0.4088 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#8E6F56'
set arrow from screen 0.76586, screen 0.72192 to screen 0.80216, screen 0.452 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#B3339B'
set arrow from screen 0.76586, screen 0.74783 to screen 0.80216, screen 0.5816 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#307CA5'
set arrow from screen 0.76586, screen 0.75244 to screen 0.80216, screen 0.668 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#332288'
set arrow from screen 0.76586, screen 0.4732 to screen 0.80216, screen 0.3656 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#882255'
set arrow from screen 0.76586, screen 0.73628 to screen 0.80216, screen 0.4952 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#8A4900'
set arrow from screen 0.76586, screen 0.75306 to screen 0.80216, screen 0.7112 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#996900'
set arrow from screen 0.76586, screen 0.75939 to screen 0.80216, screen 0.7976 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#00857E'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'speedup-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 21.0 dashtype 1 linecolor rgb '#D55E00', \
  $data2 using 1:2 with lines linewidth 18.71 dashtype 1 linecolor rgb '#0072B2', \
  $data3 using 1:2 with lines linewidth 16.43 dashtype 1 linecolor rgb '#009E73', \
  $data4 using 1:2 with lines linewidth 5.0 dashtype (14,6,3,6) linecolor rgb '#A98467', \
  $data5 using 1:2 with lines linewidth 11.86 dashtype (14,6,3,6) linecolor rgb '#B3339B', \
  $data6 using 1:2 with lines linewidth 14.14 dashtype (14,7) linecolor rgb '#3A94C4', \
  $data7 using 1:2 with lines linewidth 11.86 dashtype (14,7) linecolor rgb '#332288', \
  $data8 using 1:2 with lines linewidth 5.0 dashtype (14,7) linecolor rgb '#882255', \
  $data9 using 1:2 with lines linewidth 9.57 dashtype (14,7) linecolor rgb '#8A4900', \
  $data10 using 1:2 with lines linewidth 7.29 dashtype (14,7) linecolor rgb '#C58700', \
  $data11 using 1:2 with lines linewidth 5.0 dashtype (14,7) linecolor rgb '#008A83', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data2 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data4 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#A98467', \
  $data5 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#B3339B', \
  $data6 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#3A94C4', \
  $data7 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#332288', \
  $data8 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data9 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#8A4900', \
  $data10 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#C58700', \
  $data11 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#008A83', \
  $data1 using 1:2 with points pointtype 5 pointsize 2.259 linecolor rgb '#D55E00', \
  $data2 using 1:2 with points pointtype 7 pointsize 2.069 linecolor rgb '#0072B2', \
  $data3 using 1:2 with points pointtype 9 pointsize 1.878 linecolor rgb '#009E73', \
  $data4 using 1:2 with points pointtype 13 pointsize 0.926 linecolor rgb '#A98467', \
  $data5 using 1:2 with points pointtype 15 pointsize 1.497 linecolor rgb '#B3339B', \
  $data6 using 1:2 with points pointtype 15 pointsize 1.688 linecolor rgb '#3A94C4', \
  $data7 using 1:2 with points pointtype 5 pointsize 1.497 linecolor rgb '#332288', \
  $data8 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#882255', \
  $data9 using 1:2 with points pointtype 13 pointsize 1.307 linecolor rgb '#8A4900', \
  $data10 using 1:2 with points pointtype 7 pointsize 1.116 linecolor rgb '#C58700', \
  $data11 using 1:2 with points pointtype 13 pointsize 0.926 linecolor rgb '#008A83'
set output
