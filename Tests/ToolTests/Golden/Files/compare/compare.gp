# regression: 1 of 6 configurations is slower
# Draws its images again: gnuplot compare.gp
reset
set encoding utf8

# regression ?5.1?: workers, value, low, high, hollow
$data1 << END_OF_DATA
5.1 5.5 4.3 5.9 0
END_OF_DATA

# slower ?2.1?: workers, value, low, high, hollow
$data2 << END_OF_DATA
2.1 4.5 1.3 2.9 0
END_OF_DATA

# inconclusive ?1.2?: workers, value, low, high, hollow
$data3 << END_OF_DATA
1.2 3.5 0.4 2.0 0
END_OF_DATA

# unchanged ?0.4?: workers, value, low, high, hollow
$data4 << END_OF_DATA
0.4 2.5 -0.4 1.2 0
END_OF_DATA

# unchanged -0.2?: workers, value, low, high, hollow
$data5 << END_OF_DATA
-0.2 1.5 -1.0 0.6 0
END_OF_DATA

# faster -3.8?: workers, value, low, high, hollow
$data6 << END_OF_DATA
-3.8 0.5 -4.6 -3.0 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.23448
set rmargin at screen 0.739
set bmargin at screen 0.205
set tmargin at screen 0.814
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [-5.2299999999999995:6.53]
set xtics ('-4' -4.0, '-2' -2.0, '0' 0.0, '2' 2.0, '4' 4.0, '6' 6.0)
set yrange [0.0:6.0]
set ytics scale 0 font 'DejaVu Sans,34.0' ('matmul · N=1' 0.5, 'matmul · N=2' 1.5, 'sort · N=1' 2.5, 'a|b <i> `c` · N=4' 3.5, 'sort · N=2' 4.5, 'sort · N=4' 5.5)
set label 1 'regression: 1 of 6 configurations is slower' at screen 0.02, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Bars: 95% intervals · dotted: slower is beyond 1%, a regression from 3% on · N: workers' at screen 0.02, screen 0.895 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 3 'candidate / base − 1 (%)' at screen 0.48674, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 4 'The least change that would have been found: 2.1% to 2.6%.' at screen 0.02, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 5 '0' at screen 0.45885, screen 0.838 center font 'DejaVu Sans,26.0' textcolor rgb '#707070' noenhanced
set label 6 '1%' at screen 0.50175, screen 0.838 center font 'DejaVu Sans,26.0' textcolor rgb '#707070' noenhanced
set label 7 '3%' at screen 0.58756, screen 0.838 center font 'DejaVu Sans,26.0' textcolor rgb '#707070' noenhanced
set label 8 'regression +5.1%' at screen 0.77025, screen 0.76325 left font 'DejaVu Sans,34.0' textcolor rgb '#C15500' noenhanced
set label 9 'slower +2.1%' at screen 0.77025, screen 0.66175 left font 'DejaVu Sans,34.0' textcolor rgb '#996900' noenhanced
set label 10 'inconclusive +1.2%' at screen 0.77025, screen 0.56025 left font 'DejaVu Sans,34.0' textcolor rgb '#9F5E82' noenhanced
set label 11 'unchanged +0.4%' at screen 0.77025, screen 0.45875 left font 'DejaVu Sans,34.0' textcolor rgb '#0072B2' noenhanced
set label 12 'unchanged -0.2%' at screen 0.77025, screen 0.35725 left font 'DejaVu Sans,34.0' textcolor rgb '#0072B2' noenhanced
set label 13 'faster -3.8%' at screen 0.77025, screen 0.25575 left font 'DejaVu Sans,34.0' textcolor rgb '#008561' noenhanced
set arrow from 0.0, graph 0 to 0.0, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'
set arrow from 1.0, graph 0 to 1.0, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'
set arrow from 3.0, graph 0 to 3.0, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'compare.svg'
plot \
  $data1 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data2 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#C58700', \
  $data3 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#CC79A7', \
  $data4 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data5 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data6 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data1 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#D55E00', \
  $data2 using 1:2 with points pointtype 9 pointsize 0.926 linecolor rgb '#C58700', \
  $data3 using 1:2 with points pointtype 13 pointsize 0.926 linecolor rgb '#CC79A7', \
  $data4 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#0072B2', \
  $data5 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#0072B2', \
  $data6 using 1:2 with points pointtype 11 pointsize 0.926 linecolor rgb '#009E73'
set output
