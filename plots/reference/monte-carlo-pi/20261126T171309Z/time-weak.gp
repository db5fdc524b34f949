# monte-carlo-pi: completion time, weak scaling
# Draws its images again: gnuplot time-weak.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
467.18539000000004 2.14
467.18539000000004 2.86
END_OF_DATA

$ideal2 << END_OF_DATA
467.8393075 1.1400000000000001
467.8393075 1.8599999999999999
END_OF_DATA

$ideal3 << END_OF_DATA
467.1549695 0.14
467.1549695 0.86
END_OF_DATA

# 467 ms: workers, value, low, high, hollow
$data1 << END_OF_DATA
466.7342515 3.5 465.698549 468.32095499999997 0
END_OF_DATA

# : workers, value, low, high, hollow
$data2 << END_OF_DATA
467.18539000000004 2.5 466.719611 468.603199 0
END_OF_DATA

# 467 ms ? 470 ms: workers, value, low, high, hollow
$data3 << END_OF_DATA
470.465034 2.5 468.209445 475.95472900000004 0
END_OF_DATA

# : workers, value, low, high, hollow
$data4 << END_OF_DATA
467.8393075 1.5 465.958504 473.033816 0
END_OF_DATA

# 468 ms ? 471 ms: workers, value, low, high, hollow
$data5 << END_OF_DATA
471.43403549999994 1.5 470.406777 475.70067700000004 1
END_OF_DATA

# : workers, value, low, high, hollow
$data6 << END_OF_DATA
467.1549695 0.5 465.879837 469.544101 0
END_OF_DATA

# 467 ms ? 473 ms: workers, value, low, high, hollow
$data7 << END_OF_DATA
472.81064299999997 0.5 470.751698 474.648526 1
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.11713
set rmargin at screen 0.75582
set bmargin at screen 0.271
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [0.0:509.2715600300001]
set xtics ('0' 0.0, '200' 200.0, '400' 400.0)
set yrange [0.0:4.0]
set ytics scale 0 font 'DejaVu Sans,34.0' ('thread' 0.5, 'process' 1.5, 'task' 2.5, 'serial' 3.5)
set label 1 'monte-carlo-pi: completion time, weak scaling' at screen 0.02, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Estimates pi by throwing darts; independent, CPU-bound tasks.' at screen 0.02, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'monte-carlo-pi, 64 tasks of 1 M darts for each worker · T(1) = 467 ms · 95% intervals, 10 rounds · 2 cores' at screen 0.02, screen 0.855 left font 'DejaVu Sans,28.2' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Completion time T(N) in ms   ● N = 1  ■ N = 2' at screen 0.43647, screen 0.165 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Grey stroke: what T(1) would be at the largest N.' at screen 0.02, screen 0.092 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 6 'Hollow marker: involuntary switches; run delay.' at screen 0.02, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'AMD EPYC' at screen 0.02, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 '467 ms' at screen 0.78707, screen 0.74088 left font 'DejaVu Sans,34.0' textcolor rgb '#000000' noenhanced
set label 9 '467 ms → 470 ms' at screen 0.78707, screen 0.60663 left font 'DejaVu Sans,34.0' textcolor rgb '#008561' noenhanced
set label 10 '468 ms → 471 ms' at screen 0.78707, screen 0.47238 left font 'DejaVu Sans,34.0' textcolor rgb '#C15500' noenhanced
set label 11 '467 ms → 473 ms' at screen 0.78707, screen 0.33813 left font 'DejaVu Sans,34.0' textcolor rgb '#0072B2' noenhanced

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'time-weak.svg'
plot \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $ideal2 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $ideal3 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#000000', \
  $data2 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data3 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data4 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data5 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data6 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data7 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data1 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#000000', \
  $data2 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#009E73', \
  $data3 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#009E73', \
  $data4 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#D55E00', \
  $data5 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#D55E00', \
  $data5 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 0.509 linecolor rgb 'white', \
  $data6 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#0072B2', \
  $data7 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#0072B2', \
  $data7 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 0.509 linecolor rgb 'white'
set terminal pngcairo size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.75 pointscale 4.3
set output 'time-weak.png'
replot
set output
