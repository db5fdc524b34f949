# Strong scaling: sleep, 64 tasks of 100 ms
# Draws its images again: gnuplot efficiency-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 1.0
64.0 1.0
END_OF_DATA

# process: workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 0.9984045468627913 0.9933119596909212 1.0002052707962017 0
4.0 0.9980278700230533 0.9943384509125759 0.999396821981383 0
8.0 0.9994575880683645 0.9983580473483403 1.0004740064665802 0
16.0 0.9988782852141924 0.972455349597068 1.0000346496970842 0
32.0 0.9971721139020211 0.9851911191477458 0.997872186732254 0
64.0 0.9905070919859716 0.97790739160361 0.9927854338538554 0
END_OF_DATA

# thread: workers, value, low, high, hollow
$data2 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 0.9998657539334638 0.9970865316818412 1.00203804934578 0
4.0 0.9996242061033784 0.9960650763469903 1.0007164217686932 0
8.0 0.9983270491552858 0.9897397381146766 1.0009218800535464 0
16.0 0.9995751201492648 0.9939752634937429 1.0003210130461702 0
32.0 0.9988498972022742 0.9978495455462124 1.0006975532862146 0
64.0 0.9932914326930087 0.9806105682183468 0.9942225711080296 0
END_OF_DATA

# task: workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 0.9992095630113167 0.9964158078350298 1.0125038511080995 0
4.0 0.9998662105868164 0.9982836706884854 1.010849206874704 0
8.0 0.9990544290119734 0.9928540666762813 1.0096733769166866 0
16.0 0.9989815187731359 0.9979286164339857 1.0116086491083283 0
32.0 0.9978746951245122 0.9963874738287343 1.0073178785277803 0
64.0 0.993858125308048 0.9739219753795026 0.998333147768079 0
END_OF_DATA

# task-pool: workers, value, low, high, hollow
$data4 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 1.0004027245955553 0.9993144688614698 1.0010803138939819 0
4.0 1.0000330818481848 0.9991821466933711 1.00047326192931 0
8.0 1.0001905684841372 0.9979137440108956 1.0004861700597023 0
16.0 0.9979179102003642 0.9832402179282049 1.0010131968092735 0
32.0 0.9981477992136735 0.9833448243149089 1.0002827168155193 0
64.0 0.995093534536026 0.974166178543734 0.9968805437993246 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.14075
set rmargin at screen 0.8452
set bmargin at screen 0.205
set tmargin at screen 0.814
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set logscale x 2
set xrange [0.8645372313078652:74.02804376993839]
set xtics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0, '32' 32.0, '64' 64.0)
set yrange [0.0:1.0833791206856664]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0)
set label 1 'Strong scaling: sleep, 64 tasks of 100 ms' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'T(1) = 6.41 s · 95% intervals, 6 rounds · 2 cores' at screen 0.14075, screen 0.895 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 3 'Efficiency  T(1) / (N·T(N))' at screen 0.03125, screen 0.5095 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 4 'Workers N' at screen 0.49298, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 6 'physical cores end' at screen 0.27352, screen 0.838 center font 'DejaVu Sans,26.0' textcolor rgb '#808080' noenhanced
set label 7 'ideal' at screen 0.87645, screen 0.8068 left font 'DejaVu Sans,36.0' textcolor rgb '#808080' noenhanced
set label 8 'process' at screen 0.87645, screen 0.634 left font 'DejaVu Sans,36.0' textcolor rgb '#D55E00' noenhanced
set label 9 'thread' at screen 0.87645, screen 0.6772 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 10 'task' at screen 0.87645, screen 0.7204 left font 'DejaVu Sans,36.0' textcolor rgb '#009E73' noenhanced
set label 11 'task-pool' at screen 0.87645, screen 0.7636 left font 'DejaVu Sans,36.0' textcolor rgb '#B0548A' noenhanced
set arrow from screen 0.84091, screen 0.76713 to screen 0.87208, screen 0.8068 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#808080'
set arrow from screen 0.84091, screen 0.76179 to screen 0.87208, screen 0.634 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#D55E00'
set arrow from screen 0.84091, screen 0.76336 to screen 0.87208, screen 0.6772 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#0072B2'
set arrow from screen 0.84091, screen 0.76368 to screen 0.87208, screen 0.7204 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#009E73'
set arrow from 2.0, graph 0 to 2.0, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'efficiency-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 17.0 dashtype 1 linecolor rgb '#D55E00', \
  $data2 using 1:2 with lines linewidth 13.0 dashtype 1 linecolor rgb '#0072B2', \
  $data3 using 1:2 with lines linewidth 9.0 dashtype 1 linecolor rgb '#009E73', \
  $data4 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#CC79A7', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data2 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data4 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#CC79A7', \
  $data1 using 1:2 with points pointtype 5 pointsize 1.926 linecolor rgb '#D55E00', \
  $data2 using 1:2 with points pointtype 7 pointsize 1.593 linecolor rgb '#0072B2', \
  $data3 using 1:2 with points pointtype 9 pointsize 1.259 linecolor rgb '#009E73', \
  $data4 using 1:2 with points pointtype 11 pointsize 0.926 linecolor rgb '#CC79A7'
set terminal pngcairo size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.75 pointscale 4.3
set output 'efficiency-strong.png'
replot
set terminal pdfcairo size 10in,6.25in noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.3375 pointscale 2.08 linewidth 0.9
set output 'efficiency-strong.pdf'
replot
set output
