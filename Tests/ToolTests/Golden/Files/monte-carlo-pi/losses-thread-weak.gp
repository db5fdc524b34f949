# monte-carlo-pi: where the efficiency went, thread
# Draws its images again: gnuplot losses-thread-weak.gp
reset
set encoding utf8

# boxes: middle, left, right, low, high, colour
$framed << END_OF_DATA
0.0 0.5 -0.36 0.36 0.0 1.0 40563
1.0 0.49353102604378646 0.64 1.3599999999999999 0.0 0.9870620520875729 40563
1.0 0.9892008132159741 0.64 1.3599999999999999 0.9870620520875729 0.9913395743443753 12945152
1.0 0.995669861352845 0.64 1.3599999999999999 0.9913395743443753 1.0000001483613148 13983232
END_OF_DATA

# efficiency: workers, value, low, high, hollow
$data1 << END_OF_DATA
1.3599999999999999 0.49353102604378646 ? ? 0
END_OF_DATA

# load balance: workers, value, low, high, hollow
$data2 << END_OF_DATA
1.3599999999999999 0.9892008132159741 ? ? 0
END_OF_DATA

# memory, more work: workers, value, low, high, hollow
$data3 << END_OF_DATA
1.3599999999999999 0.9956698613528451 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.14075
set rmargin at screen 0.72006
set bmargin at screen 0.205
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [-0.6:1.6]
set xtics ('1' 0.0, '2' 1.0)
set yrange [0.0:1.020000151328541]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0)
set label 1 'monte-carlo-pi: where the efficiency went, thread' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Estimates pi by throwing darts; independent, CPU-bound tasks.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'monte-carlo-pi, 64 tasks, weak scaling · each column is 100% of N · T(N)' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Share of the workers'' time' at screen 0.03125, screen 0.5065 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.4304, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 '100%' at screen 0.29874, screen 0.50059 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 8 '99%' at screen 0.56207, screen 0.49676 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 9 'efficiency' at screen 0.75131, screen 0.49676 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 10 'load balance' at screen 0.75131, screen 0.7576 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced
set label 11 'memory, more work' at screen 0.75131, screen 0.8008 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set arrow from screen 0.66717, screen 0.49676 to screen 0.74693, screen 0.49676 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#008561'
set arrow from screen 0.66717, screen 0.78979 to screen 0.74693, screen 0.7576 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#996900'
set arrow from screen 0.66717, screen 0.79362 to screen 0.74693, screen 0.8008 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'losses-thread-weak.svg'
plot \
  $framed using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 border linecolor rgb 'white'
set output
