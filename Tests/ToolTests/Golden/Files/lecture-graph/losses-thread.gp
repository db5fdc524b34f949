# lecture-graph: where the time went, thread
# Draws its images again: gnuplot losses-thread.gp
reset
set encoding utf8

# boxes: middle, left, right, low, high, colour
$framed << END_OF_DATA
0.0 0.4999589216079509 -0.36 0.36 0.0 0.9999178432159018 40563
0.0 0.999958921607951 -0.36 0.36 0.9999178432159018 1.0000000000000002 29362
1.0 0.46436602717495623 0.64 1.3599999999999999 0.0 0.9287320543499125 40563
1.0 0.9643610963762517 0.64 1.3599999999999999 0.9287320543499125 0.999990138402591 3839172
1.0 1.0000190049372895 0.64 1.3599999999999999 0.999990138402591 1.0000478714719878 13983232
1.0 -2.3935735993877324e-05 0.64 1.3599999999999999 -4.787147198775465e-05 0.0 29362
2.0 0.30949086556218103 1.6400000000000001 2.36 0.0 0.6189817311243621 40563
2.0 0.8093462523311286 1.6400000000000001 2.36 0.6189817311243621 0.999710773537895 3839172
2.0 0.9997975778428625 1.6400000000000001 2.36 0.999710773537895 0.9998843821478299 13983232
2.0 0.9999421910739148 1.6400000000000001 2.36 0.9998843821478299 0.9999999999999998 29362
END_OF_DATA

# work: workers, value, low, high, hollow
$data1 << END_OF_DATA
2.36 0.30949086556218103 ? ? 0
END_OF_DATA

# longest path: workers, value, low, high, hollow
$data2 << END_OF_DATA
2.36 0.8093462523311284 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.14075
set rmargin at screen 0.8075
set bmargin at screen 0.238
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [-0.6:2.6]
set xtics ('1' 0.0, '2' 1.0, '3' 2.0)
set yrange [-5.0265045587142386e-05:1.0200488289014276]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0)
set label 1 'lecture-graph: where the time went, thread' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Six tasks with dependences on 1, 2 and 3 workers; I/O-bound tasks that need no core.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, graph lecture, 6 tasks, work 650 ms, span 350 ms · each column is 100% of N · T(N)' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,28.9' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Share of the workers'' time' at screen 0.03125, screen 0.523 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.47413, screen 0.132 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'Of one traced launch each; policy stealing.' at screen 0.14075, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 '100%' at screen 0.26577, screen 0.51739 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 9 '93%' at screen 0.47413, screen 0.4975 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 10 '7.1%' at screen 0.47413, screen 0.77688 center font 'DejaVu Sans Bold,23.9' textcolor rgb '#000000' noenhanced front
set label 11 '62%' at screen 0.68248, screen 0.41096 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 12 '38%' at screen 0.68248, screen 0.69027 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 13 'work' at screen 0.83875, screen 0.41096 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 14 'longest path' at screen 0.83875, screen 0.69027 left font 'DejaVu Sans,36.0' textcolor rgb '#307CA5' noenhanced

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'losses-thread.svg'
plot \
  $framed using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 border linecolor rgb 'white'
set output
