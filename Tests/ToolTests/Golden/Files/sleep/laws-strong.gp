# sleep: laws, strong scaling
# Draws its images again: gnuplot laws-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 1.0
73.19010411855221 73.19010411855221
END_OF_DATA

# : workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 1.00004 ? ? 0
1.16372 1.16377 ? ? 0
1.35426 1.3543 ? ? 0
1.57598 1.57602 ? ? 0
1.83401 1.83404 ? ? 0
2.13428 2.1343 ? ? 0
2.48372 2.4837 ? ? 0
2.89036 2.89031 ? ? 0
3.36359 3.36346 ? ? 0
3.91429 3.91406 ? ? 0
4.55515 4.55477 ? ? 0
5.30095 5.30033 ? ? 0
6.16884 6.16787 ? ? 0
7.17884 7.17735 ? ? 0
8.35419 8.35195 ? ? 0
9.72198 9.71861 ? ? 0
11.3137 11.3087 ? ? 0
13.166 13.1585 ? ? 0
15.3217 15.3105 ? ? 0
17.8302 17.8135 ? ? 0
20.7494 20.7245 ? ? 0
24.1466 24.1094 ? ? 0
28.1 28.0441 ? ? 0
32.7007 32.6165 ? ? 0
38.0546 37.9274 ? ? 0
44.2851 44.0923 ? ? 0
51.5357 51.2426 ? ? 0
59.9734 59.5265 ? ? 0
64.0 63.4642 ? ? 0
END_OF_DATA

# process · USL: workers, value, low, high, hollow
$data2 << END_OF_DATA
64.0 63.4642 ? ? 0
69.7925 69.1094 ? ? 0
81.2193 80.1729 ? ? 0
94.5169 92.9111 ? ? 0
109.992 107.524 ? ? 0
128.0 124.208 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 1.9999329557877983 1.9994584126096957 2.0004576925655124 0
4.0 4.0000150306793865 3.99930087123257 4.000774062879227 0
8.0 7.998326419918668 7.996464583939987 7.998790491343395 0
16.0 15.987578682537176 15.98078168031686 15.991993150725287 0
32.0 31.919602054321302 31.897846694479117 31.934238288650807 0
64.0 63.46456035120056 63.34493197635446 63.59207178294147 0
END_OF_DATA

# : workers, value, low, high, hollow
$data4 << END_OF_DATA
1.0 1.00003 ? ? 0
1.16372 1.16375 ? ? 0
1.35426 1.35429 ? ? 0
1.57598 1.57601 ? ? 0
1.83401 1.83404 ? ? 0
2.13428 2.13431 ? ? 0
2.48372 2.48373 ? ? 0
2.89036 2.89036 ? ? 0
3.36359 3.36355 ? ? 0
3.91429 3.91421 ? ? 0
4.55515 4.555 ? ? 0
5.30095 5.30068 ? ? 0
6.16884 6.1684 ? ? 0
7.17884 7.17813 ? ? 0
8.35419 8.35307 ? ? 0
9.72198 9.72024 ? ? 0
11.3137 11.311 ? ? 0
13.166 13.1619 ? ? 0
15.3217 15.3154 ? ? 0
17.8302 17.8206 ? ? 0
20.7494 20.7347 ? ? 0
24.1466 24.124 ? ? 0
28.1 28.0654 ? ? 0
32.7007 32.6475 ? ? 0
38.0546 37.9726 ? ? 0
44.2851 44.1587 ? ? 0
51.5357 51.3404 ? ? 0
59.9734 59.6711 ? ? 0
64.0 63.6354 ? ? 0
END_OF_DATA

# thread · USL: workers, value, low, high, hollow
$data5 << END_OF_DATA
64.0 63.6354 ? ? 0
69.7925 69.3242 ? ? 0
81.2193 80.4927 ? ? 0
94.5169 93.3889 ? ? 0
109.992 108.24 ? ? 0
128.0 125.279 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data6 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 2.0002516956215195 1.9994450708440192 2.0005341980053135 0
4.0 3.9999303585777253 3.999113741410572 4.000615847571233 0
8.0 7.998621490496474 7.99687363392426 8.001892523241592 0
16.0 15.990919684917229 15.983600121036 15.994583045942882 0
32.0 31.953156347475375 31.94314510924068 31.963364710268447 0
64.0 63.63433467009031 63.619448041627706 63.714957139773546 0
END_OF_DATA

# : workers, value, low, high, hollow
$data7 << END_OF_DATA
1.0 0.999469 ? ? 0
1.16372 1.16309 ? ? 0
1.35426 1.3535 ? ? 0
1.57598 1.57507 ? ? 0
1.83401 1.83291 ? ? 0
2.13428 2.13296 ? ? 0
2.48372 2.48211 ? ? 0
2.89036 2.8884 ? ? 0
3.36359 3.36118 ? ? 0
3.91429 3.91131 ? ? 0
4.55515 4.55146 ? ? 0
5.30095 5.29634 ? ? 0
6.16884 6.16306 ? ? 0
7.17884 7.17154 ? ? 0
8.35419 8.34492 ? ? 0
9.72198 9.71015 ? ? 0
11.3137 11.2985 ? ? 0
13.166 13.1465 ? ? 0
15.3217 15.2963 ? ? 0
17.8302 17.7971 ? ? 0
20.7494 20.7062 ? ? 0
24.1466 24.0899 ? ? 0
28.1 28.0253 ? ? 0
32.7007 32.6019 ? ? 0
38.0546 37.9237 ? ? 0
44.2851 44.1112 ? ? 0
51.5357 51.3041 ? ? 0
59.9734 59.6643 ? ? 0
64.0 63.6501 ? ? 0
END_OF_DATA

# task · s 0.0079?: workers, value, low, high, hollow
$data8 << END_OF_DATA
64.0 63.6501 ? ? 0
69.7925 69.3795 ? ? 0
81.2193 80.6664 ? ? 0
94.5169 93.7758 ? ? 0
109.992 108.997 ? ? 0
128.0 126.665 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data9 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 1.997742362099338 1.9974745204438422 1.9979770222755262 0
4.0 3.9962992126727697 3.99539916270476 3.998312113337154 0
8.0 7.991371000003647 7.989495555418936 7.99607052491121 0
16.0 15.972902851500285 15.959545333374539 15.97812018192056 0
32.0 31.91252576354472 31.897691336032317 31.923622578634294 0
64.0 63.64356879874106 63.555509125541846 63.68664412226259 0
END_OF_DATA

# : workers, value, low, high, hollow
$data10 << END_OF_DATA
1.0 1.00004 ? ? 0
1.16372 1.16375 ? ? 0
1.35426 1.35426 ? ? 0
1.57598 1.57595 ? ? 0
1.83401 1.83391 ? ? 0
2.13428 2.1341 ? ? 0
2.48372 2.4834 ? ? 0
2.89036 2.88986 ? ? 0
3.36359 3.36282 ? ? 0
3.91429 3.91316 ? ? 0
4.55515 4.5535 ? ? 0
5.30095 5.29857 ? ? 0
6.16884 6.16547 ? ? 0
7.17884 7.17409 ? ? 0
8.35419 8.34754 ? ? 0
9.72198 9.71272 ? ? 0
11.3137 11.3009 ? ? 0
13.166 13.1483 ? ? 0
15.3217 15.2973 ? ? 0
17.8302 17.7967 ? ? 0
20.7494 20.7036 ? ? 0
24.1466 24.084 ? ? 0
28.1 28.0145 ? ? 0
32.7007 32.5841 ? ? 0
38.0546 37.8959 ? ? 0
44.2851 44.0691 ? ? 0
51.5357 51.2421 ? ? 0
59.9734 59.5746 ? ? 0
64.0 63.5455 ? ? 0
END_OF_DATA

# task-pool · s 0.011?: workers, value, low, high, hollow
$data11 << END_OF_DATA
64.0 63.5455 ? ? 0
69.7925 69.2513 ? ? 0
81.2193 80.4853 ? ? 0
94.5169 93.5219 ? ? 0
109.992 108.644 ? ? 0
128.0 126.175 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data12 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 1.9995667298038637 1.9986486726018915 1.9997823573573426 0
4.0 3.9987666812454203 3.9906931778958823 4.000510510174392 0
8.0 7.994440700760945 7.990727756708474 7.9982657424881385 0
16.0 15.977445385818957 15.929203744871172 15.981660738932588 0
32.0 31.885072838080774 31.771409134964905 31.910335882345464 0
64.0 63.54463857027306 63.47129702668192 63.73130708985671 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.12056
set rmargin at screen 0.70811
set bmargin at screen 0.271
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set logscale x 2
set xrange [0.8438157961300178:151.69187468052252]
set xtics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0, '32' 32.0, '64' 64.0, '128' 128.0)
set logscale y 2
set yrange [0.8328908333333334:151.998]
set ytics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0, '32' 32.0, '64' 64.0, '128' 128.0)
set label 1 'sleep: laws, strong scaling' at screen 0.12056, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waits 64 times 100 ms; I/O-bound tasks that need no core.' at screen 0.12056, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'Amdahl or USL, fitted to the rounds · dashed: beyond what was measured, at most twice as far' at screen 0.12056, screen 0.855 left font 'DejaVu Sans,28.5' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Speedup  T(1) / T(N)' at screen 0.03125, screen 0.5395 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.41433, screen 0.165 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'process α = 0.0029%, β = 0.00017% · thread α = 0.0012%, β = 0.00012% · task s = 0.0079% ·' at screen 0.12056, screen 0.092 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'task-pool s = 0.011%.' at screen 0.12056, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 'AMD EPYC' at screen 0.12056, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 9 'ideal' at screen 0.73936, screen 0.628 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 10 'process · USL' at screen 0.73936, screen 0.6712 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 11 'thread · USL' at screen 0.73936, screen 0.7144 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 12 'task · s 0.0079%' at screen 0.73936, screen 0.8008 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 13 'task-pool · s 0.011%' at screen 0.73936, screen 0.7576 left font 'DejaVu Sans,36.0' textcolor rgb '#9F5E82' noenhanced
set arrow from screen 0.63594, screen 0.73263 to screen 0.73498, screen 0.628 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.6992, screen 0.78718 to screen 0.73498, screen 0.6712 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.6992, screen 0.78806 to screen 0.73498, screen 0.7144 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#0072B2'
set arrow from screen 0.6992, screen 0.7888 to screen 0.73498, screen 0.7576 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#9F5E82'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'laws-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#D55E00', \
  $data2 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#D55E00', \
  $data4 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#0072B2', \
  $data5 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#0072B2', \
  $data7 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#009E73', \
  $data8 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#009E73', \
  $data10 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#CC79A7', \
  $data11 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#CC79A7', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data6 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data9 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data12 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#CC79A7', \
  $data3 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#D55E00', \
  $data6 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#0072B2', \
  $data9 using 1:2 with points pointtype 9 pointsize 0.926 linecolor rgb '#009E73', \
  $data12 using 1:2 with points pointtype 11 pointsize 0.926 linecolor rgb '#CC79A7'
set output
