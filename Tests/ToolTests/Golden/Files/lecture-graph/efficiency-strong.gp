# lecture-graph: efficiency, strong scaling
# Draws its images again: gnuplot efficiency-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 1.0
3.0 1.0
END_OF_DATA

# thread: workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 0.9287615051191144 0.8720120573939102 0.9300469807215976 0
3.0 0.6191020662120746 0.6189763875825554 0.619941207617893 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.14075
set rmargin at screen 0.8745
set bmargin at screen 0.205
set tmargin at screen 0.774
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [0.9:3.1]
set xtics ('1' 1.0, '2' 2.0, '3' 3.0)
set yrange [0.0:1.07]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0)
set label 1 'lecture-graph: efficiency, strong scaling' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Six tasks with dependences on 1, 2 and 3 workers; I/O-bound tasks that need no core.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, graph lecture, 6 tasks, work 650 ms, span 350 ms · T(1) = 651 ms · 95% intervals, 6 rounds' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,26.6' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Efficiency  T(1) / (N·T(N))' at screen 0.03125, screen 0.4895 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.50763, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'physical cores end' at screen 0.50763, screen 0.798 center font 'DejaVu Sans,26.0' textcolor rgb '#707070' noenhanced
set label 8 'ideal' at screen 0.90575, screen 0.73678 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 9 'thread' at screen 0.90575, screen 0.53422 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set arrow from 2.0, graph 0 to 2.0, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'efficiency-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#0072B2', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data1 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#0072B2'
set output
